/**
 * @tries throwing a proxy while it is loaded
 * @expects load|threw|E_PLUGIN_EXPORT|E_PLUGIN_THREW
 */
throw new Proxy(new Error('x'), { get() { throw new Error('y'); } });
