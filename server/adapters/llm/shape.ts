/** The shape of an answer, as a model is told of it and as its answer is held against it. */
import { type JSONSchema7, parsePartialJson } from 'ai';
import { z } from 'zod';

/** Faults of an answer that the model is told of. */
const MOST_ISSUES = 12;

/** The JSON schema of what a model is to write. */
export function schemaOf(shape: z.ZodType): JSONSchema7 {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ jsonSchema }) {
      // zod bounds each int by what a double can hold: true of any answer, and a burden to those who make grammars of it.
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return schema as JSONSchema7;
}

/** Whether OpenAI takes the schema in its strict mode: objects that are closed, with every key required. https://platform.openai.com/docs/guides/structured-outputs */
export function strict(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.every(strict);
  if (typeof schema !== 'object' || schema === null) return true;
  const { type, properties, required, additionalProperties } = schema as JSONSchema7;
  if (type === 'object' && (additionalProperties !== false || Object.keys(properties ?? {}).some((key) => !required?.includes(key)))) return false;
  if ('oneOf' in schema || 'allOf' in schema || (Array.isArray((schema as JSONSchema7).items))) return false;
  return Object.values(schema).every(strict);
}

/** What a model without structured output is told. */
export function told(name: string, schema: JSONSchema7): string {
  return `Answer with one JSON value (${name}) and nothing else: no prose around it, no code fence. It must fit this JSON schema:\n${JSON.stringify(schema)}`;
}

export type Checked<T> = { ok: true; answer: T; raw: unknown } | { ok: false; wrong: string };

/** The first JSON in the text that fits the shape; or what is wrong with what was found. */
export async function check<T>(text: string, shape: z.ZodType<T>): Promise<Checked<T>> {
  let wrong: string | undefined;
  const places = [text.trim(), ...regions(text)];
  // What is JSON as it stands comes first; then what the SDK can mend: commas too many, an end that is missing.
  for (const state of ['successful-parse', 'repaired-parse']) {
    for (const place of places) {
      const parsed = await parsePartialJson(place);
      if (parsed.state !== state) continue;
      const { data, error, success } = shape.safeParse(parsed.value);
      if (success) return { ok: true, answer: data, raw: parsed.value };
      wrong ??= issues(error);
    }
  }
  return { ok: false, wrong: wrong ?? 'it holds no JSON that can be read' };
}

/** What stands between brackets that match, in prose or in a fence, the outermost ones; the last goes on to the end if its bracket is never closed. */
function regions(text: string): string[] {
  const found: string[] = [];
  let [start, depth, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = depth > 0;
    else if (letter === '{' || letter === '[') {
      if (depth++ === 0) start = at;
    } else if ((letter === '}' || letter === ']') && depth > 0 && --depth === 0) found.push(text.slice(start, at + 1));
  }
  return depth > 0 ? [...found, text.slice(start)] : found;
}

function issues(error: z.ZodError): string {
  const lines = error.issues.map(({ path, message }) => `${path.join('.') || 'the answer'}: ${message}`);
  return [...lines.slice(0, MOST_ISSUES), ...(lines.length > MOST_ISSUES ? [`and ${lines.length - MOST_ISSUES} more`] : [])].join('\n');
}
