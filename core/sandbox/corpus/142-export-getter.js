/**
 * @tries looping for ever where the host looks at its export
 * @expects load|cpu|E_PLUGIN_LIMIT|E_PLUGIN_EXPORT
 */
export default { get verify() { for (;;); } };
