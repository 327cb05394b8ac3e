/**
 * @tries an order word that puts it before the built-ins' checks
 * @manifest {"taps": {"verify": {"before": "*"}}}
 * @expects E_PLUGIN_WORD|E_PLUGIN_ORDER
 */
export default { verify: () => told() };
