/**
 * @tries a manifest with a key __proto__
 * @manifest {"__proto__": {"grants": {"kv": {"bytes": 1000}}}}
 * @expects E_PLUGIN_KEY|nothing
 */
export default { verify: (payload, context) => context.kv.get('x').then(() => told('kv without a grant'), () => told()) };
