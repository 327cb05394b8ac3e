/**
 * @tries a version that a comparison takes for a smaller one
 * @manifest {"version": "1.2.3 || >=0"}
 * @expects E_PLUGIN_VERSION
 */
export default { verify: () => told() };
