/** Parts whose mesh no form can make: a coder writes a function for each, and the script has its place ready. */
import { meshFunctionOf, type PlanPart } from '#core/index.ts';
import { pythonComment } from './python.ts';

/** The function as long as nobody has written it. */
export function stub(part: PlanPart): string {
  const size = part.size ? ` About ${part.size.map((side) => Number(side.toPrecision(3))).join(' x ')} m.` : '';
  return `def ${meshFunctionOf(part)}():
    """${pythonComment(`${part.note}.${size}`)}"""
    raise NotImplementedError("${meshFunctionOf(part)} is still to be written: it returns a bmesh in metres")`;
}
