/**
 * @tries limits beyond the operator's
 * @manifest {"limits": {"cpu": 1e9, "memory": 1e9}}
 * @expects E_PLUGIN_LIMIT_RANGE
 */
export default { verify: () => told() };
