/**
 * @tries naming itself the folder that it reads, where the operator was to name it
 * @manifest {"grants": {"folder": {"setting": "folder", "reason": "reads the style guide"}}, "settings": {"type": "object", "properties": {"folder": {"type": "string", "default": "/etc"}}}}
 * @expects E_PLUGIN_GRANT
 */
export default { verify: async (payload, { folder }) => told((await folder.list()).length) };
