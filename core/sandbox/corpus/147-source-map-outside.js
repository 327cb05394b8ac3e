/**
 * @tries having the host read a source map that lies outside
 * @expects threw|E_PLUGIN_FILES|E_PLUGIN_MAIN
 */
export default { verify() { throw new Error('where?'); } };
//# sourceMappingURL=../../../../../../../../proc/self/environ
