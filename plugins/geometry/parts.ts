import { objectNames, type Check, type ObjectFact, type PlanPart } from '#core/index.ts';
import { AXES, check, isOf, objectsOf, sizeOf, sizes, some, type Measured, type Question } from './measured.ts';

/** Slack beside a part's own tolerance, in metres: what rounding of edges takes away. */
const LEAST = 0.0015;

/** Every planned part is there under its name, as often, as large and of what it was planned. */
export const parts: Question = (measured) => (measured.plan?.parts ?? []).flatMap((part) => {
  const found = objectsOf(measured, part);
  const counted = check(`${part.name}.parts`, `${part.name} is there${part.count > 1 ? ` ${part.count} times` : ''}`, part.name, part.count, found.length, found.length === objectNames(part).length);
  const [first] = found;
  if (!first) return [counted];
  return [[counted], large(part, first), madeOf(part, found, measured)].flat();
});

/** The first copy stands for the others, which may be turned about. */
function large({ name, size, tolerance }: PlanPart, first: ObjectFact): Check[] {
  if (!size) return [];
  const found = sizeOf(first);
  const fits = AXES.every((_, k) => Math.abs(found[k]! - size[k]!) <= tolerance * size[k]! + LEAST * Math.max(1, ...size));
  return [check(`${name}.size`, `${name} has its size`, name, sizes(size), sizes(found), fits)];
}

/** Only where no acceptance fact of the plan asks the same. */
function madeOf({ name, material }: PlanPart, found: readonly ObjectFact[], { plan }: Measured): Check[] {
  if (plan?.acceptance.some(({ measure, of }) => measure === 'material' && of === name)) return [];
  const materials = [...new Set(found.flatMap((object) => object.materials))];
  return [check(`${name}.material`, `${name} is of its material`, name, material, some(materials), found.every((object) => isOf(object, material)))];
}
