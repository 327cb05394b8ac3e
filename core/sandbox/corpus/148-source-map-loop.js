/**
 * @tries a source map that is no map
 * @expects threw
 */
export default { verify() { throw new Error('where?'); } };
//# sourceMappingURL=data:application/json,{"version":3,"sections":[{"offset":{"line":-1e9,"column":1e99},"map":null}],"sources":{"length":1e9},"mappings":"~~~~////++++"}
