/** Plain data → Python source. Text from people becomes an escaped literal, and nothing else. */
import { toPython } from './expression.ts';
import type { Form } from './forms/form.ts';
import { placeOf } from './measure.ts';
import { spotsToPython } from './spots.ts';

/** An ASCII string literal: JSON's escapes are Python's too. */
export function pythonString(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/gu, (character) =>
    Array.from(character).map((each) => { const code = each.codePointAt(0)!; return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`; }).join(''));
}

/** One line that can stand in a comment or docstring: no double quotes, backslashes or line breaks. */
export function pythonComment(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, ' ').replace(/["\\`]/g, '').trim().slice(0, 200);
}

const WORDS = new Set(['edges', 'plane', 'axis', 'tip', 'aim', 'words']);
const PLACE = new Set(['type', 'of', 'by', 'parts', 'at', 'turn', 'repeat']);

/** Arguments whose value is a point and reads better in round brackets. */
function value(data: unknown, key = ''): string {
  if (typeof data === 'boolean') return data ? 'True' : 'False';
  if (typeof data === 'number') return toPython(data);
  if (typeof data === 'string') return WORDS.has(key) ? pythonString(data) : toPython(data);
  if (Array.isArray(data)) {
    const flat = data.every((each) => typeof each === 'number' || typeof each === 'string');
    const text = data.map((each) => value(each, key));
    return flat && data.length > 1 && key !== 'radius' ? `(${text.join(', ')})` : `[${text.join(', ')}]`;
  }
  return `{${Object.entries(data as object).map(([name, each]) => `"${name}": ${value(each, name)}`).join(', ')}}`;
}

/** The call that makes a form, over several lines where it is long. */
export function formToPython(form: Form, indent = '    '): string {
  const inside = `${indent}    `;
  const first = [
    ...(form.of ? [formToPython(form.of as Form, inside)] : []),
    ...((Array.isArray(form.by) && typeof form.by[0] === 'object' ? form.by : form.parts ?? []) as Form[]).map((piece) => placedToPython(piece, inside)),
  ];
  const own = Object.entries(form).filter(([key]) => !PLACE.has(key) || (key === 'by' && typeof (form.by as unknown[])[0] !== 'object'));
  const args = [...first, ...own.map(([key, data]) => `${key}=${broken(value(data, key), data, `${inside}    `)}`)];
  const line = `${form.type}(${args.join(', ')})`;
  return line.length + indent.length < 118 && !line.includes('\n') ? line : `${form.type}(\n${args.map((arg) => `${inside}${arg},\n`).join('')}${indent})`;
}

/** Long lists get a line for each entry. */
function broken(text: string, data: unknown, indent: string): string {
  if (text.length < 100 || !Array.isArray(data)) return text;
  return `[\n${data.map((each) => `${indent}${value(each)},\n`).join('')}${indent.slice(4)}]`;
}

function placedToPython(form: Form, indent: string): string {
  const place = placeOf(form);
  const call = formToPython(form, indent);
  return Object.keys(place).length === 0 ? call : `placed(${call}, ${spotsToPython(place)})`;
}
