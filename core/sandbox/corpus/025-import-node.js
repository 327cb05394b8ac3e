/**
 * @tries importing modules of Node inside a tap, by every spelling
 * @expects nothing
 */
export default {
  async verify() {
    const found = [];
    for (const name of ['node:fs', 'fs', 'node:child_process', 'isolated-vm', 'node:module', 'file:///etc/passwd', '/etc/passwd', '../../index.ts', 'data:text/javascript,export default 1', 'https://api.example.org/x.js', 'bozzetto', 'bozzetto/testing', '#core/run.ts', './plugin.json']) {
      await import(name).then(() => found.push(name), () => {});
    }
    return told(found);
  },
};
