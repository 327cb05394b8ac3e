/**
 * @tries a host with a path, a user and a scheme in it
 * @manifest {"grants": {"fetch": {"hosts": ["api.example.org/@127.0.0.1"], "methods": ["GET"], "reason": "to look things up"}}}
 * @expects E_PLUGIN_HOST_NAME
 */
export default { verify: () => told() };
