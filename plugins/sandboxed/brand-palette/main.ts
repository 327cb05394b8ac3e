import { definePlugin } from 'bozzetto/plugin';
import { nearest, paletteOf } from './colors.ts';

export default definePlugin({
  /** Every material gets the nearest colour of the palette; one that the brief asks for only where the palette is strict. */
  plan({ plan }, { settings, log }) {
    if (!plan) return undefined;
    const palette = paletteOf(settings['palette'] as string[]);
    const strict = settings['strict'] === true;
    const moved = new Map<string, string>();
    const materials = Object.fromEntries(Object.entries(plan.materials).map(([name, material]) => {
      if (material.asked && !strict) return [name, material];
      const color = nearest(material.color, palette);
      if (color !== material.color) moved.set(name, color);
      return [name, { ...material, color }];
    }));
    if (moved.size === 0) return undefined;
    // What the brief asked for is checked on the finished scene: the check must know of the new colour.
    const of = new Map(plan.parts.map(({ name, material }) => [name, material]));
    const acceptance = plan.acceptance.map((fact) => (fact.measure === 'color' && fact.of !== null && moved.has(of.get(fact.of) ?? '') ? { ...fact, wanted: moved.get(of.get(fact.of)!)! } : fact));
    log(`${moved.size} colour(s) moved to the palette`);
    return { ...plan, materials, acceptance, assumptions: [...plan.assumptions, `colours are those of the palette (${palette.length} colours)`] };
  },

  /** Colours that a script names itself, `color="#…"`; seconds of a pattern are shades of the first and stay. */
  code({ script, plan }, { settings }) {
    if (!script) return undefined;
    const palette = paletteOf(settings['palette'] as string[]);
    const asked = new Set(settings['strict'] === true ? [] : Object.values(plan.materials).filter((material) => material.asked).map(({ color }) => color));
    const source = script.source.replaceAll(/(\bcolor\s*=\s*["'])(#[0-9a-f]{6})(?=["'])/gi, (whole, before: string, color: string) => (asked.has(color.toLowerCase()) ? whole : `${before}${nearest(color.toLowerCase(), palette)}`));
    // An unchanged script stays its author's.
    return source === script.source ? undefined : { ...script, source };
  },
});
