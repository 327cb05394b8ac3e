/**
 * What schemas have against a value, in words for whoever gave it: settings, requests and, since it reads settings too, all of the command line. zod takes
 * these words in every process that loads this file (core as a library leaves zod as it is); a schema's own message goes before them. No text is repeated,
 * because it may be a secret: only its kind, its length, or a number.
 */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** A fault with its place: `body.limits.triangles`. */
export interface Wrong { path: string; message: string }

/** @param under what the places begin with */
export function faultsOf({ issues }: z.ZodError, under: readonly string[] = []): Wrong[] {
  return issues.map(({ path, message }) => ({ path: [...under, ...path.map((key) => shown(String(key)))].join('.'), message: message.slice(0, 300) }));
}

/** A key as it may be told: short, and what every place can keep. */
export const shown = (key: string): string => (key.length > 60 ? `${key.slice(0, 60)}…` : key).toWellFormed().replaceAll('\0', '');

type Issue = z.core.$ZodRawIssue;
type Settled = z.core.$ZodIssue;

const TYPES: Record<string, string> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list', tuple: 'a list', object: 'an object', record: 'an object', undefined: 'left out',
};
const FORMATS: Record<string, string> = {
  email: 'an e-mail address like ada@example.org', url: 'an address like https://example.org', uuid: 'a UUID', base64: 'base64', json_string: 'JSON',
  datetime: 'a time like 2026-01-31T12:00:00Z', date: 'a day like 2026-01-31', time: 'a time like 12:00:00', ipv4: 'an IPv4 address', ipv6: 'an IPv6 address',
};
const UNITS: Record<string, string> = { string: 'character', array: 'entry', set: 'entry', map: 'entry', object: 'key', file: 'byte' };

/** Most keys of an object that are told where none of them is meant. */
const KEYS = 20;

function inWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type': return wanted(issue.input, issue.inst instanceof z.ZodNumberFormat ? typeOf('int') : typeOf(issue.expected));
    case 'invalid_value': return wanted(issue.input, choice(issue.values));
    case 'too_small': return size(issue, issue.minimum, issue.exact ? 'exactly' : issue.inclusive ? 'at least' : 'more than');
    case 'too_big': return size(issue, issue.maximum, issue.exact ? 'exactly' : issue.inclusive ? 'at most' : 'less than');
    case 'not_multiple_of': return `must be a multiple of ${issue.divisor}`;
    case 'invalid_format': return format(issue);
    case 'unrecognized_keys': return unknown(issue.keys, issue.inst);
    case 'invalid_key': return `is a key that may not be there: it ${issue.issues[0]?.message ?? 'has another form'}`;
    case 'invalid_union': return union(issue);
    default: return 'is not what is wanted here';
  }
}

const typeOf = (type: string) => TYPES[type] ?? type;
const choice = (values: readonly z.core.util.Primitive[]) => or(values.map((value) => (typeof value === 'string' ? JSON.stringify(value) : String(value))));
const or = (words: readonly string[]) => (words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : String(words[0]));

function wanted(input: unknown, what: string): string {
  if (input === undefined) return `is missing: it must be ${what}`;
  const came = kindOf(input);
  return `must be ${what}${came === undefined || came === what || (typeof input === 'string' && what.startsWith('"')) ? '' : `, not ${came}`}`;
}

/** Undefined where there is no word for it: what a text was converted to and is none. */
function kindOf(input: unknown): string | undefined {
  if (typeof input === 'string') return input === '' ? 'an empty text' : 'a text';
  if (typeof input === 'number') return Number.isFinite(input) ? String(input) : undefined;
  if (typeof input === 'boolean' || input === null) return String(input);
  return Array.isArray(input) ? 'a list' : typeof input === 'object' ? 'an object' : undefined;
}

function size({ origin, input }: { origin?: string; input?: unknown }, most: number | bigint, how: string): string {
  const unit = UNITS[origin ?? ''];
  if (!unit) return `must be ${how === 'exactly' ? '' : `${how} `}${most}${typeof input === 'number' ? `, not ${input}` : ''}`;
  const { length, size: count = length } = (input ?? {}) as { length?: number; size?: number };
  if (count === 0) return `must not be empty${most === 1 || how === 'more than' ? '' : `: it must have ${how} ${counted(most, unit)}`}`;
  return `must have ${how} ${counted(most, unit)}${count === undefined ? '' : `, not ${count}`}`;
}

const counted = (count: number | bigint, unit: string) => `${count} ${count === 1 ? unit : unit.replace(/y$/, 'ie')}${count === 1 ? '' : 's'}`;

function format({ format: name, pattern, prefix, suffix, includes }: { format: string; pattern?: string | RegExp; prefix?: string; suffix?: string; includes?: string }): string {
  if (prefix !== undefined) return `must start with ${JSON.stringify(prefix)}`;
  if (suffix !== undefined) return `must end with ${JSON.stringify(suffix)}`;
  if (includes !== undefined) return `must hold ${JSON.stringify(includes)}`;
  if (FORMATS[name]) return `must be ${FORMATS[name]}`;
  return pattern === undefined || name !== 'regex' ? `must be a ${name}` : `must be of the form ${String(pattern)}`;
}

function unknown(keys: readonly string[], schema: unknown): string {
  const takes = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  const told = or(keys.slice(0, 5).map((key) => JSON.stringify(shown(key))));
  const near = keys.length === 1 && takes.length > 0 ? closest(keys[0]!, takes) : undefined;
  if (near !== undefined && distance(keys[0]!, near) <= keys[0]!.length / 3) return `takes no ${told}; ${JSON.stringify(near)} is meant?`;
  return `takes no ${told}${takes.length > 0 && takes.length <= KEYS ? `; it takes ${takes.join(', ')}` : ''}`;
}

/** Of the branch that is of the right kind; where there is none, all that it may be. */
function union(issue: Issue & { code: 'invalid_union' }): string {
  if (issue.options) return wanted((issue.input as Record<string, unknown> | undefined)?.[String(issue.discriminator)], choice(issue.options as readonly z.core.util.Primitive[]));
  const firsts = issue.errors.flatMap(([first]) => (first ? [first] : []));
  const near = firsts.find((first) => first.path.length > 0 || !KIND.has(first.code));
  if (near) return near.path.length > 0 ? `${near.path.map((key) => shown(String(key))).join('.')} ${near.message}` : near.message;
  return firsts.length > 0 ? wanted(issue.input, or([...new Set(firsts.map(kindWanted))])) : 'is not what is wanted here';
}

/** What says that a branch is of another kind altogether. */
const KIND = new Set(['invalid_type', 'invalid_value']);
const kindWanted = (issue: Settled) => (issue.code === 'invalid_type' ? typeOf(issue.expected) : issue.code === 'invalid_value' ? choice(issue.values) : '');

z.config({ customError: inWords });
