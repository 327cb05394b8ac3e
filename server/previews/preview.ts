/** Pictures of a version, beyond those that its run took. Knows no database: the server and the command line both call it. */
import type { FileRef, Shot } from '#core/index.ts';
import { inChild } from '../exports/in-child.ts';
import { rebuild } from '../exports/rebuild.ts';
import { fileName, type Version, type Workshop } from '../exports/version.ts';
import type { PreviewRequest } from './request.ts';
import { SIDE, THUMBNAIL } from './thumbnail.ts';

type Settings<F> = Extract<PreviewRequest, { format: F }>['settings'];
type Made = { bytes: Uint8Array; name: string; type: string }[];

/** Where the camera stands, by name: azimuth and elevation in degrees. The first is the one that shows most. */
const VIEWS = {
  hero: [35, 22], front: [0, 8], right: [90, 8], back: [180, 8], left: [270, 8], top: [0, 90], behind: [215, 28],
} as const;
/** Height of the camera of a turntable, in degrees. */
const TURNING = 18;
/** Seconds that the pictures may take: the slowest machine counts. */
const PATIENCE = 900;
/** Sides of the pictures of a sheet: the first, the others. */
const SHEET = [576, 256];

const shot = (name: string, [azimuth, elevation]: readonly [number, number], width: number, height = width): Shot => ({ name, azimuth, elevation, width, height, parts: null });

const PREVIEWS: { [F in PreviewRequest['format']]: (version: Version, settings: Settings<F>, workshop: Workshop) => Promise<Made> } = {
  async thumbnail(version, { size, type }, workshop) {
    const { store, signal } = workshop;
    const { previews } = version.asset;
    const small = size === SIDE && type === 'webp' && previews.find(({ name }) => name === THUMBNAIL);
    if (small) return [{ bytes: await store.get(small), name: THUMBNAIL, type: small.type }];
    const taken = previews.find(({ name }) => name === 'views/hero.png');
    const image = taken ? await store.get(taken) : (await take(version, [shot('hero', VIEWS.hero, Math.max(256, size))], 16, workshop))[0]!;
    return [{ bytes: await inChild({ do: 'picture', image, type, width: size, height: size }, signal), name: `thumbnail.${type}`, type: `image/${type}` }];
  },
  async poster(version, { size, type }, workshop) {
    const height = Math.round((size * 9) / 16);
    const [image] = await take(version, [shot('poster', VIEWS.hero, size, height)], 48, workshop);
    return [{ bytes: await inChild({ do: 'picture', image: image!, type, width: size, height }, workshop.signal), name: `poster.${type}`, type: `image/${type}` }];
  },
  async views(version, { size }, workshop) {
    const names = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
    const images = await take(version, names.map((name) => shot(name, VIEWS[name], size)), 24, workshop);
    return images.map((bytes, index) => ({ bytes, name: `${names[index]}.png`, type: 'image/png' }));
  },
  async sheet(version, _settings, workshop) {
    const shots = Object.entries(VIEWS).map(([name, place], index) => shot(name, place, SHEET[Math.min(index, 1)]!));
    const views = await take(version, shots, 24, workshop);
    return [{ bytes: await inChild({ do: 'sheet', views, title: version.asset.title, facts: factsOf(version) }, workshop.signal), name: 'sheet.png', type: 'image/png' }];
  },
  async turntable(version, { size, frames, seconds, type }, workshop) {
    const shots = Array.from({ length: frames }, (_, index) => ({
      ...shot(`frame${String(index).padStart(2, '0')}`, [VIEWS.hero[0] + (360 * index) / frames, TURNING], size), turning: true,
    }));
    const images = await take(version, shots, 16, workshop);
    return [{ bytes: await inChild({ do: 'animation', frames: images, type, seconds }, workshop.signal), name: `turntable.${type}`, type: `image/${type}` }];
  },
};

/**
 * The pictures, called after the asset.
 * @throws E_EXPORT_FAILED (no script made this version, or not all pictures could be taken), E_CANCELLED, E_BLENDER_…, E_STORE_FAILED
 */
export async function preview(version: Version, request: PreviewRequest, workshop: Workshop): Promise<FileRef[]> {
  const make = PREVIEWS[request.format] as (version: Version, settings: PreviewRequest['settings'], workshop: Workshop) => Promise<Made>;
  const made = await make(version, request.settings, workshop);
  workshop.progress('done', 1);
  return Promise.all(made.map(({ bytes, name, type }) => workshop.store.put(bytes, { name: fileName(version.asset.title, `-${name}`), type })));
}

async function take(version: Version, shots: Shot[], samples: number, workshop: Workshop): Promise<Uint8Array[]> {
  const { renders } = await rebuild(version, { shots, formats: [], samples, seconds: PATIENCE }, workshop);
  return Promise.all(renders.map((render) => workshop.store.get(render)));
}

/** `46 cm × 51.8 cm × 84 cm · 4,312 triangles`. */
function factsOf({ asset: { statistics } }: Version): string {
  if (!statistics) return '';
  const side = (metres: number) => (metres < 0.01 ? `${Number((metres * 1000).toPrecision(3))} mm` : metres < 1 ? `${Number((metres * 100).toPrecision(3))} cm` : `${Number(metres.toPrecision(3))} m`);
  return `${statistics.size.map(side).join(' × ')} · ${statistics.triangles.toLocaleString('en')} triangles`;
}
