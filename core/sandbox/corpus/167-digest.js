/**
 * @tries other files than those whose digest was named
 * @digest sha256-0000000000000000000000000000000000000000000000000000000000000000
 * @expects E_PLUGIN_DIGEST
 */
export default { verify: () => told('loaded') };
