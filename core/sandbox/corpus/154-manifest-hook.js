/**
 * @tries a hook that is a property of every object
 * @manifest {"taps": {"constructor": "default", "verify": "default"}}
 * @expects E_PLUGIN_HOOK
 */
export default { verify: () => told() };
