/**
 * @tries reaching the host's realm through the Function constructors of everything that the host hands in
 * @expects nothing
 */
import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  verify(payload, context) {
    const given = [payload, payload.report, payload.brief.limits, context, context.log, context.notice, context.sleep, context.random, context.kv?.get, context.fetch, context.asset?.read, context.settings, context.left, definePlugin, setTimeout, URL, TextEncoder, console.log, structuredClone];
    return told(given.map((value, i) => value && outside(`given ${i}`, value)));
  },
});
