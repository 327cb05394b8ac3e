/**
 * @tries a tap that is not in the manifest
 * @expects E_PLUGIN_EXPORT
 */
export default { verify: () => told(), code: () => ({ source: 'import os', sha256: '', author: '', answers: [] }) };
