/**
 * @tries the id of a plugin that was approved, with other files
 * @manifest {"id": "approved"}
 * @approved
 * @expects E_PLUGIN_APPROVAL|E_PLUGIN_DIGEST
 */
export default { verify: () => told('approved') };
