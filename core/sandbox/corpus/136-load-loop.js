/**
 * @tries looping for ever while it is loaded
 * @expects load|cpu|E_PLUGIN_LIMIT
 */
for (;;);
