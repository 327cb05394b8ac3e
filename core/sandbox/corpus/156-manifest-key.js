/**
 * @tries a key that makes it trusted
 * @manifest {"builtIn": true, "required": true}
 * @expects E_PLUGIN_KEY
 */
export default { verify: () => told() };
