/**
 * @tries an interface that does not exist
 * @manifest {"api": "1"}
 * @expects E_PLUGIN_API
 */
export default { verify: () => told() };
