/**
 * @tries filling memory while it is loaded
 * @expects load|memory|cpu|lost|E_PLUGIN_LIMIT|E_PLUGIN_LOST
 */
const kept = [];
for (;;) kept.push(new Array(100_000).fill({}));
