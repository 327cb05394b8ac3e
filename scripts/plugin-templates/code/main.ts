import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Puts a line above every script. What comes out is gated like any other script. */
  code({ script }, { settings }) {
    if (!script) return undefined; // nobody has written one yet
    return { ...script, source: `# ${String(settings.header).replaceAll(/[\r\n]+/g, ' ')}\n${script.source}` };
  },
});
