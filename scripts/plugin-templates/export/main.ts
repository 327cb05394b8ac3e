import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Writes a parts list beside the GLB, and tags the asset. */
  async export({ asset }, { asset: files }) {
    const lines = asset.parts.map(({ name, count, material }) => `${name},${count},${material}`);
    const list = await files.write('parts.csv', 'text/csv', `part,count,material\n${lines.join('\n')}\n`);
    return { ...asset, files: [...asset.files, list], tags: [...asset.tags, 'parts-list'] };
  },
});
