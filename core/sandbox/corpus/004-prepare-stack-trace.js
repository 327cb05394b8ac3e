/**
 * @tries reading functions and receivers of the host's frames out of structured stack traces, in errors of its own and of the host's
 * @grants {"kv": {"bytes": 100}}
 * @expects nothing
 */
import { definePlugin } from 'bozzetto/plugin';

const sites = [];
try {
  Error.prepareStackTrace = (_, trace) => {
    sites.push(...trace);
    return trace;
  };
  Error.stackTraceLimit = Infinity;
} catch { /* it is not to be had: what comes of another way? */ }
try { globalThis.Error = class extends Error { static prepareStackTrace(_, trace) { sites.push(...trace); } }; } catch { /* neither */ }

export default definePlugin({
  async verify(payload, context) {
    const touch = (error) => void error.stack;
    touch(new Error('mine'));
    await context.kv.set(Symbol('x'), 1n).catch(touch);
    await context.kv.set('k', 'x'.repeat(1000)).catch(touch);
    await context.fetch?.('https://api.example.org').catch(touch);
    try { await context.asset.write('../x', 'y', 'z'); } catch (error) { touch(error); }
    try { new URL('nonsense'); } catch (error) { touch(error); }
    const found = sites.flatMap((site) => ['getThis', 'getFunction', 'getEvalOrigin'].map((name) => {
      let value;
      try { value = site[name]?.(); } catch { return null; }
      return value && typeof value !== 'string' && value !== globalThis && outside(`${name} of ${site.getFileName?.()}`, value);
    }));
    return told(found);
  },
});
