/**
 * @tries a main file with a name that is read in other ways elsewhere
 * @manifest {"main": "a\\..\\..\\main.js"}
 * @expects E_PLUGIN_MAIN|E_PLUGIN_FILES
 */
export default { verify: () => told() };
