/**
 * @tries a reason that wipes out, on the screen of the person who approves, what was asked for
 * @manifest {"grants": {"kv": {"bytes": 1000, "reason": "keeps a count\u001b[1A\u001b[2Kof the runs"}}}
 * @expects E_PLUGIN_REASON
 */
export default { verify: () => told() };
