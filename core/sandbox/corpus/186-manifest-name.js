/**
 * @tries a name and an author that turn the text round, or that nobody can see
 * @manifest {"name": "Trusted \u202egnihtemos\u202c", "author": "\u001b]8;;http://evil.example.org\u0007Bozzetto"}
 * @expects E_PLUGIN_NAME
 */
export default { verify: () => told() };
