/**
 * @tries a source that is no JavaScript, with a terminal's control characters
 * @expects E_PLUGIN_SYNTAX
 */
export default { verify() { \u001b[2J ]]] } };
