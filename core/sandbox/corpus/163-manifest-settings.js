/**
 * @tries a settings schema with a pattern that takes for ever and a reference to itself
 * @manifest {"settings": {"type": "object", "properties": {"x": {"type": "string", "pattern": "^(a+)+$", "$ref": "#"}}}}
 * @expects E_PLUGIN_SETTINGS_SCHEMA
 */
export default { verify: () => told() };
