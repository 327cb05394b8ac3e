/**
 * @tries an export that is a thenable
 * @expects nothing|load|E_PLUGIN_EXPORT|E_PLUGIN_LIMIT|E_PLUGIN_UNSETTLED
 */
export default { verify: () => told(), then() { for (;;); } };
export const then = () => { for (;;); };
