import type { Asset, FileRef, Report, Statistics, Store } from '#core/index.ts';
import { contactSheet } from './contact-sheet.ts';

const length = (value: number) => (value < 0.01 ? `${Number((value * 1000).toPrecision(3))} mm` : value < 1 ? `${Number((value * 100).toPrecision(3))} cm` : `${Number(value.toPrecision(3))} m`);

/** The views as Blender rendered them, and preview.png made of them; nothing where there are no views. */
export async function previews(report: Report, { title }: Pick<Asset, 'title'>, { size, triangles }: Statistics, store: Store): Promise<FileRef[]> {
  if (report.renders.length === 0) return [];
  const views = await Promise.all(report.renders.map((render) => store.get(render)));
  const facts = `${size.map(length).join(' × ')} · ${triangles.toLocaleString('en')} triangles`;
  // Beyond the first four, only whole columns: a sheet with a gap looks broken.
  const shown = views.length > 4 ? views.slice(0, 1 + 3 * Math.floor((views.length - 1) / 3)) : views;
  const sheet = await contactSheet(shown, title, facts);
  return [await store.put(sheet, { name: 'preview.png', type: 'image/png' }), ...report.renders];
}
