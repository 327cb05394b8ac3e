/**
 * @tries an id that is a property of every object
 * @manifest {"id": "constructor"}
 * @expects nothing|E_PLUGIN_ID
 */
export default { verify: () => told() };
