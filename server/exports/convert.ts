/** A version in another format. Knows no database: the server and the command line both call it. */
import { FORMAT_FILES, type FileRef } from '#core/index.ts';
import { inChild } from './in-child.ts';
import { rebuild, scripted } from './rebuild.ts';
import { FORMATS, settled, type ExportFormat, type ExportRequest, type Settled } from './request.ts';
import { fileName, fileOf, type Version, type Workshop } from './version.ts';

type Convert = (version: Version, settings: Settled, workshop: Workshop) => Promise<FileRef>;

const fromGlb = (to: 'glb' | 'gltf' | 'usdz'): Convert => async ({ asset }, settings, { store, signal, progress }) => {
  if (to === 'glb' && Object.values(settings).every((setting) => setting === null)) return asset.glb;
  progress('converting', 0.1);
  const bytes = await inChild({ do: 'convert', to, settings, glb: await store.get(asset.glb) }, signal);
  return store.put(bytes, { name: to, type: FORMATS[to].type });
};

const fromScript = (format: 'fbx' | 'obj' | 'stl' | 'ply' | 'blend'): Convert => async (version, { triangles, texture }, workshop) => {
  const reduce = triangles === null && texture === null ? {} : { reduce: { triangles, texture } };
  const { files } = await rebuild(version, { shots: [], formats: [format], ...reduce }, workshop);
  return files.find(({ name }) => name === FORMAT_FILES[format].name)!;
};

const CONVERT: Record<ExportFormat, Convert> = {
  glb: fromGlb('glb'),
  gltf: fromGlb('gltf'),
  usdz: fromGlb('usdz'),
  fbx: fromScript('fbx'),
  obj: fromScript('obj'),
  stl: fromScript('stl'),
  ply: fromScript('ply'),
  blend: async (version, settings, workshop) => {
    const made = fileOf(version, FORMAT_FILES.blend.name);
    return made && settings.triangles === null && settings.texture === null ? made : fromScript('blend')(version, settings, workshop);
  },
  script: async (version, _settings, { store }) => {
    const { name, type } = { name: 'script.py', type: FORMATS.script.type };
    return fileOf(version, name) ?? store.put(new TextEncoder().encode(scripted(version).script.source), { name, type });
  },
};

/**
 * The files of an export: one, called after the asset.
 * @throws E_EXPORT_FAILED (with these settings, or this version, it can't be made), E_EXPORT_INVALID, E_CANCELLED, E_BLENDER_…, E_STORE_FAILED
 */
export async function convert(version: Version, request: ExportRequest, workshop: Workshop): Promise<FileRef[]> {
  const { ending, type } = FORMATS[request.format];
  const file = await CONVERT[request.format](version, settled(request), workshop);
  workshop.progress('done', 1);
  return [{ ...file, name: fileName(version.asset.title, `.${ending}`), type }];
}
