import { objectNames } from '#core/index.ts';
import { AXES, check, objectsOf, sizeOf, sizes, type Question } from './measured.ts';

/** Slack beside a part's own tolerance, in metres: what rounding of edges takes away. */
const LEAST = 0.0015;

/** Every planned part is there under its name, as often and as large as planned. */
export const parts: Question = (measured) => (measured.plan?.parts ?? []).flatMap((part) => {
  const found = objectsOf(measured, part);
  const counted = check(`${part.name}.parts`, `${part.name} is there${part.count > 1 ? ` ${part.count} times` : ''}`, part.name, part.count, found.length, found.length === objectNames(part).length);
  const [first] = found;
  if (!first || !part.size) return [counted];
  const size = sizeOf(first);
  const fits = AXES.every((_, k) => Math.abs(size[k]! - part.size![k]!) <= part.tolerance * part.size![k]! + LEAST * Math.max(1, ...part.size!));
  return [counted, check(`${part.name}.size`, `${part.name} has its size`, part.name, sizes(part.size), sizes(size), fits)];
});
