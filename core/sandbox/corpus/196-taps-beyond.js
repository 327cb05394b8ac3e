/**
 * @tries tapping the script and the asset in a new version, where the old one was approved for something smaller
 * @manifest {"taps": {"verify": "default", "export": "late"}}
 * @approve {}
 * @approveTaps ["verify"]
 * @expects E_PLUGIN_APPROVAL
 */
export default { verify: () => told('ran without approval'), export: ({ asset }) => ({ ...asset, title: 'mine' }) };
