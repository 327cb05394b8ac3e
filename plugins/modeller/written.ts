/** Parts whose mesh no form can make: a coder writes a function for each, and the script has its place ready. */
import type { PlanPart } from '#core/index.ts';
import { pythonComment } from './python.ts';

/** The `type` of their form. */
export const WRITTEN = 'written';

/** What the function of such a part is called. */
export const functionOf = ({ name }: Pick<PlanPart, 'name'>): string => `${name}_mesh`;

/** The function as long as nobody has written it. */
export function stub(part: PlanPart): string {
  const size = part.size ? ` About ${part.size.map((side) => Number(side.toPrecision(3))).join(' x ')} m.` : '';
  return `def ${functionOf(part)}():
    """${pythonComment(`${part.note}.${size}`)}"""
    raise NotImplementedError("${functionOf(part)} is still to be written: it returns a bmesh in metres")`;
}
