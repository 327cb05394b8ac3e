/** docs/gallery.png: one picture a kind, with its name. */
import { join } from 'node:path';
import sharp from 'sharp';
import { createBuiltIns, KINDS } from '#plugins/index.ts';
import { run, type Plugin } from '#core/index.ts';
import { pool } from './figures.ts';
import type { openBench } from './bench-run.ts';

const TILE = 150;
const LABEL = 18;
const COLUMNS = 12;
const PICTURE = join(import.meta.dirname, '../../docs/gallery.png');

/** One picture, taken twice as large as it is shown: that halves the grain. */
const oneShot: Plugin = {
  id: 'gallery-shot',
  version: '1.0.0',
  execute: () => ({ shots: [{ name: 'hero', azimuth: 32, elevation: 20, width: 2 * TILE, height: 2 * TILE, parts: null }], samples: 20, formats: ['glb'] }),
};

/** Renders the first brief of each kind. */
export async function gallery({ store, blender }: ReturnType<typeof openBench>): Promise<void> {
  const ports = { store, blender };
  const plugins = [oneShot, ...createBuiltIns({ meshopt: false, webp: false })];
  const tiles = await pool(KINDS, 2, async (kind) => {
    const { rounds } = await run({ text: kind.briefs[0]!, limits: { rounds: 1 } }, { ports, plugins, id: `gallery-${kind.name.replaceAll(' ', '-')}` });
    const [render] = rounds[0]!.report.renders;
    const label = `<svg width="${TILE}" height="${LABEL}"><text x="50%" y="12" text-anchor="middle" font-family="sans-serif" font-size="11" fill="#333">${kind.name}</text></svg>`;
    const picture = await sharp(await store.get(render!)).resize(TILE, TILE).toBuffer();
    return { picture, label: Buffer.from(label) };
  });
  const rows = Math.ceil(tiles.length / COLUMNS);
  await sharp({ create: { width: COLUMNS * TILE, height: rows * (TILE + LABEL), channels: 3, background: '#ffffff' } })
    .composite(tiles.flatMap(({ picture, label }, index) => {
      const [left, top] = [(index % COLUMNS) * TILE, Math.floor(index / COLUMNS) * (TILE + LABEL)];
      return [{ input: picture, left, top }, { input: label, left, top: top + TILE }];
    }))
    .png({ palette: true, quality: 82, effort: 10 })
    .toFile(PICTURE);
}
