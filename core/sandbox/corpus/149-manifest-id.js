/**
 * @tries an id that is a path
 * @manifest {"id": "../../honest"}
 * @expects E_PLUGIN_ID
 */
export default { verify: () => told() };
