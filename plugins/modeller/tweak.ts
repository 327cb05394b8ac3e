/** Changes of a part's form that its kind has no parameter for: "a thicker handle", "a 12 cm spout". */
import { evaluate, type Environment } from './expression.ts';
import type { Form } from './forms/form.ts';
import type { KindPart } from './kind.ts';
import { bounds, hull } from './measure.ts';
import type { Tweak } from './settings.ts';

/** The part with every tweak of its name applied; those of other parts change nothing. */
export function tweaked(part: KindPart, tweaks: readonly Tweak[], environment: Environment): KindPart {
  let { form } = part;
  for (const tweak of tweaks) if (tweak.part === part.name) form = apply(form, tweak, environment);
  return form === part.form ? part : { ...part, form };
}

function apply(form: Form, tweak: Tweak, environment: Environment): Form {
  const points = hull(form, environment);
  if (!points) return form;
  const [low, high] = bounds(points);
  const size = [0, 1, 2].map((k) => high[k]! - low[k]!);
  const axes = axesOf(tweak.aspect, size);
  const factor = 'factor' in tweak ? tweak.factor : tweak.metres / Math.max(...axes.map((k) => size[k]!));
  const thinned = tweak.aspect === 'thickness' ? thicker(form, factor, environment) : null;
  if (thinned) return thinned;
  const middle = [0, 1].map((k) => (low[k]! + high[k]!) / 2);
  return {
    type: 'stretched',
    of: form,
    by: [0, 1, 2].map((k) => (axes.includes(k) ? factor : 1)),
    about: [middle[0]!, middle[1]!, low[2] >= -1e-6 ? 0 : (low[2] + high[2]) / 2],
  };
}

/** Bars have a radius to change, and straps a thickness. */
function thicker(form: Form, factor: number, environment: Environment): Form | null {
  const times = (value: unknown) => evaluate(value as number | string, environment) * factor;
  if (form.type === 'tube') return { ...form, radius: Array.isArray(form.radius) ? form.radius.map(times) : times(form.radius) };
  if (form.type === 'strap' || form.type === 'ring' || form.type === 'coil') return { ...form, thickness: times(form.thickness) };
  return null;
}

/** Which of x, y, z an aspect means for something of this size: a bar is thick across, a board through. */
function axesOf(aspect: Tweak['aspect'], size: readonly number[]): number[] {
  const order = [0, 1, 2].toSorted((a, b) => size[b]! - size[a]!);
  switch (aspect) {
    case 'width': return [0];
    case 'depth': return [1];
    case 'height': return [2];
    case 'length': return [order[0]!];
    case 'diameter': return [0, 1];
    case 'thickness': return size[order[1]!]! < size[order[0]!]! * 0.5 ? [order[1]!, order[2]!] : [order[2]!];
    case 'size':
    default: return [0, 1, 2];
  }
}
