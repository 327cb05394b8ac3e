/** What comes in, through the route's schemas: nothing unknown, nothing that a database could not keep. */
import { z } from 'zod';
import { faultsOf, shown, type Wrong } from '../words.ts';
import { InvalidRequest } from './invalid.ts';

const DEEPEST = 32;
const MOST_ERRORS = 20;
/** Three megabytes can hold a million; no request has a hundredth of them. */
const MOST_VALUES = 50_000;

/** Unknown keys of the outermost object are refused, also where the schema was not written so. */
const stricts = new WeakMap<z.ZodType, z.ZodType>();
export function strict(schema: z.ZodType): z.ZodType {
  let made = stricts.get(schema);
  if (!made) stricts.set(schema, (made = schema instanceof z.ZodObject && !schema.def.catchall ? schema.strict() : schema));
  return made;
}

/** Each name of a path, where the route says no more about it. */
export const plainParams = (path: string): z.ZodType =>
  z.strictObject(Object.fromEntries(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => [name!, z.string().regex(/^[\w.:-]{1,128}$/, 'must be 1 to 128 letters, digits, dots, colons, hyphens')])));

/** @param part what the places of faults begin with: params, query, body. Throws InvalidRequest. */
export function validated(part: string, schema: z.ZodType | undefined, value: unknown): unknown {
  if (!schema) {
    const keys = Object.keys(value ?? {});
    if (keys.length > 0) throw new InvalidRequest(keys.slice(0, MOST_ERRORS).map((key) => ({ path: `${part}.${shown(key)}`, message: 'is not known here' })));
    return undefined;
  }
  const unkept = unkeepable(part, value);
  if (unkept) throw new InvalidRequest([unkept]);
  const result = strict(schema).safeParse(value);
  if (result.success) return result.data;
  throw new InvalidRequest(faultsOf(result.error, [part]).slice(0, MOST_ERRORS));
}

/** The first place that JSON allows and PostgreSQL does not, or that is there to harm. Walks without recursion, so that depth can't end the stack. */
function unkeepable(part: string, value: unknown): Wrong | null {
  const open: { path: string; value: unknown; depth: number }[] = [{ path: part, value, depth: 0 }];
  let values = 0;
  for (let at = open.pop(); at; at = open.pop()) {
    const { path, value, depth } = at;
    if (typeof value === 'string') {
      if (value.includes('\0')) return { path, message: 'holds the character U+0000' };
      if (!value.isWellFormed()) return { path, message: 'holds half of a surrogate pair' };
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= DEEPEST) return { path: path.slice(0, 200), message: `is more than ${DEEPEST} levels deep` };
      const entries = Object.entries(value);
      values += entries.length;
      if (values > MOST_VALUES) return { path: part, message: `holds more than ${MOST_VALUES} values` };
      for (const [key, each] of entries) {
        if (key === '__proto__') return { path, message: 'holds the key __proto__' };
        if (key.includes('\0') || !key.isWellFormed()) return { path, message: 'holds a key that is no text' };
        open.push({ path: `${path}.${shown(key)}`, value: each, depth: depth + 1 });
      }
    }
  }
  return null;
}
