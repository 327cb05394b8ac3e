import { definePlugin } from 'bozzetto/plugin';
import { readGlb, type Glb } from '../glb.ts';
import { mtl, obj } from './obj.ts';

export default definePlugin({
  /** Writes asset.obj and asset.mtl beside the GLB. */
  async export({ asset, report }, { settings, asset: files, log }) {
    let glb: Glb;
    try {
      glb = readGlb(await files.bytes(asset.glb));
    } catch (error) {
      // A compressed GLB: the one that Blender wrote is the same mesh before the passes.
      log(`${(error as Error).message}; Blender's own GLB is read instead`);
      glb = readGlb(await files.bytes(report.files.find(({ name }) => name.endsWith('.glb'))!));
    }
    const options = { up: settings['up'] === 'z' ? ('z' as const) : ('y' as const), scale: Number(settings['scale']), title: asset.title };
    const written = [await files.write('asset.obj', 'model/obj', obj(glb, options)), await files.write('asset.mtl', 'model/mtl', mtl(glb))];
    return { ...asset, files: [...asset.files, ...written], notes: [...asset.notes, 'asset.obj has flat colours: its textures stay in the GLB'] };
  },
});
