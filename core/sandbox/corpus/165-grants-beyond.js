/**
 * @tries more than was approved
 * @grants {"kv": {"bytes": 1000}, "asset.read": {}}
 * @approve {"kv": {"bytes": 10}}
 * @expects E_PLUGIN_APPROVAL|E_PLUGIN_DIGEST
 */
export default { verify: () => told('ran without approval') };
