/**
 * @tries writing to the operator's terminal by the title, the default and the choices of a setting
 * @manifest {"settings": {"type": "object", "properties": {"x": {"type": "string", "title": "\u001b[2JName", "default": "\u009b31m", "enum": ["\u009b31m"]}}}}
 * @expects E_PLUGIN_SETTINGS_SCHEMA
 */
export default { verify: () => told() };
