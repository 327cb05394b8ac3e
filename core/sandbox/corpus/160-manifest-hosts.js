/**
 * @tries a grant for every host there is
 * @manifest {"grants": {"fetch": {"hosts": ["*"], "methods": ["GET"], "reason": "to look things up"}}}
 * @expects E_PLUGIN_HOST_NAME
 */
export default { verify: () => told() };
