/**
 * @tries a main file outside of its folder
 * @manifest {"main": "../../../../etc/passwd"}
 * @expects E_PLUGIN_MAIN
 */
export default { verify: () => told() };
