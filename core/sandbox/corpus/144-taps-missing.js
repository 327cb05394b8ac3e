/**
 * @tries a tap in the manifest that is not there
 * @expects E_PLUGIN_EXPORT
 */
export default { critique: () => [] };
