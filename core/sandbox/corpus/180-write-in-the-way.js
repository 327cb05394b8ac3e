/**
 * @tries files that stand where the asset's own have to go: a folder called as a file of ours, a dot more at the end, a file where a folder must be
 * @hook export
 * @grants {"asset.write": {"bytes": 100000}}
 * @expects nothing|value
 */
export default {
  async export({ asset }, context) {
    const files = [...asset.files];
    for (const name of ['asset.glb/x', 'ASSET.GLB/x', 'asset.glb.', 'asset.glb...', 'run.json/x', 'run.json.', 'plan.json/a/b', 'script.py/x', 'script.py.', 'views', 'Views', 'views.', 'asset.blend/x', 'com0', 'a/com1.txt', 'x/nul', 'aux.', 'a/lpt9./b', 'mine', 'mine/too', 'MINE', 'mine./x']) {
      const file = await context.asset.write(name, 'text/plain', name).catch(() => null);
      if (!file) continue;
      context.log(`wrote ${JSON.stringify(file.name)}`);
      files.push(file);
    }
    return { ...asset, files };
  },
};
