/**
 * @tries writing files outside of the asset's folder, over its own files and with names that other systems read in other ways
 * @hook export
 * @grants {"asset.write": {"bytes": 100000}}
 * @expects nothing
 */
export default {
  async export(payload, context) {
    for (const name of ['../x', '../../etc/cron.d/x', '/etc/x', 'a/../../x', 'a/./../..//x', './x', 'C:\\x', '..\\x', 'a\\..\\..\\x', 'a\0.glb', '.ssh/authorized_keys', '.bashrc', '', '.', '..', 'a//b', 'a/', '~/x', '%2e%2e/x', '$HOME/x', 'con', 'x\n', 'x\u202egpj.exe', `${'d/'.repeat(300)}x`, 'x'.repeat(300), '__proto__', 'asset.glb', 'ASSET.GLB', 'run.json', { toString: () => '../x' }, ['../x'], null]) {
      const file = await context.asset.write(name, 'text/plain', 'x').catch(() => null);
      if (file) context.log(`wrote ${JSON.stringify(file.name)}`);
    }
    return payload.asset;
  },
};
