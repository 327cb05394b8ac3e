/** Which material each part gets: the kind's own, changed by what was asked for the whole or for that part. */
import type { PlanMaterial } from '#core/index.ts';
import type { Kind, KindPart } from './kind.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import type { ItemSettings, Look } from './settings.ts';

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '');

/** The library's material that a coloured thing of this base is made of: paint covers wood and metal. */
function covered(base: string, library: Materials): string {
  const { family } = library[base]!;
  if (family === 'wood') return 'painted wood';
  if (family === 'metal') return 'paint';
  return base;
}

/** What a style makes of woods and metals that nobody asked for otherwise. */
const STYLED: Record<string, Record<string, string>> = {
  rustic: { wood: 'weathered wood', metal: 'iron' },
  modern: { wood: 'walnut', metal: 'brushed steel' },
  industrial: { wood: 'weathered wood', metal: 'gunmetal' },
  scandinavian: { wood: 'birch' },
  vintage: { wood: 'mahogany', metal: 'brass' },
  victorian: { wood: 'mahogany', metal: 'brass' },
  medieval: { wood: 'weathered wood', metal: 'iron' },
  futuristic: { wood: 'plastic', metal: 'chrome' },
};

/** Words for styles: of materials, and low-poly. */
export const STYLES: readonly string[] = ['low-poly', ...Object.keys(STYLED)];

/** Names and looks of the materials of one item's parts. */
export function looks(item: ItemSettings, kind: Kind, parts: readonly KindPart[], styles: readonly string[], library: Materials = MATERIALS): { of: Map<string, string>; materials: Record<string, PlanMaterial> } {
  const main = new Set(kind.main ?? [Object.keys(kind.materials)[0]!]);
  const slots: Record<string, string> = { ...kind.materials };
  for (const [variant, choice] of Object.entries(item.variants)) Object.assign(slots, kind.variants[variant]?.[choice]?.materials);
  const of = new Map<string, string>();
  const materials: Record<string, PlanMaterial> = {};
  for (const part of parts) {
    const [usual, hex] = slots[part.material]!.split(/ (?=#)/) as [string, string?];
    const whole: Look = main.has(part.material) ? item.whole : {};
    const wish: Look = { ...whole, ...item.looks[part.name] };
    const styled = styles.map((style) => STYLED[style]?.[library[usual]!.family]).find(Boolean);
    let base = wish.base ?? styled ?? usual;
    if (wish.color && !wish.base) base = covered(base, library);
    const color = wish.color ?? (base === usual ? hex : undefined);
    const name = wish.color ? `${slug(base)}_${slug(wish.colorName ?? wish.color)}` : color ? `${slug(base)}_${part.material}` : slug(base);
    // The same slot may show two colours in a scene of several items.
    const free = !materials[name] || materials[name].color === (color ?? library[base]!.color);
    const key = free ? name : `${name}_${part.name}`;
    materials[key] = { base, color: color ?? library[base]!.color, asked: Boolean(wish.color) };
    of.set(part.name, key);
  }
  return { of, materials };
}
