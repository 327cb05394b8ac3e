/**
 * @tries finding the context, the settings or the random numbers of another plugin of the same group
 * @group honest
 * @expects nothing
 */
export default {
  verify(payload, context) {
    return told(Object.keys(context.settings).length > 0 && 'settings', globalThis.honest && 'globals', context.plugin.id === 'honest' && 'id');
  },
};
