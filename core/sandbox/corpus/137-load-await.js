/**
 * @tries never finishing to load: an await at the top that nobody settles
 * @expects load|wall|unsettled|E_PLUGIN_LIMIT|E_PLUGIN_UNSETTLED|E_PLUGIN_EXPORT
 */
await new Promise(() => {});

export default { verify: () => told() };
