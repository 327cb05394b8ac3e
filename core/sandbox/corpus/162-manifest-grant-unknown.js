/**
 * @tries a grant that does not exist
 * @manifest {"grants": {"process": {"reason": "to look things up"}}}
 * @expects E_PLUGIN_GRANT
 */
export default { verify: () => told() };
