/** Settings of a plugin: a small part of JSON Schema, of which the studio and the CLI can make a form. No patterns and no references: the schema is a stranger's. */
import { z } from 'zod';
import { BozzettoError } from '../errors.ts';
import { reasons } from '../reasons.ts';
import { isPlainLine, isPlainText, plainLine } from './returned.ts';

/** A person reads all of them: nothing may steer her terminal. */
const plain = (most: number) => z.string().max(most).refine(isPlainText, 'no control characters are expected');
const words = { title: z.string().max(100).refine(isPlainLine, 'one line without control characters is expected').exactOptional(), description: plain(500).exactOptional() };
const number = { minimum: z.number().exactOptional(), maximum: z.number().exactOptional(), default: z.number().exactOptional(), enum: z.array(z.number()).min(1).max(100).exactOptional() };
const text = { minLength: z.int().min(0).exactOptional(), maxLength: z.int().max(10_000).exactOptional(), enum: z.array(plain(200)).min(1).max(100).exactOptional() };

const Property = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('string'), ...words, ...text, default: plain(10_000).exactOptional() }),
  z.strictObject({ type: z.literal('number'), ...words, ...number }),
  z.strictObject({ type: z.literal('integer'), ...words, ...number }),
  z.strictObject({ type: z.literal('boolean'), ...words, default: z.boolean().exactOptional() }),
  z.strictObject({
    type: z.literal('array'),
    ...words,
    items: z.strictObject({ type: z.literal('string'), ...text }),
    minItems: z.int().min(0).exactOptional(),
    maxItems: z.int().max(1000).exactOptional(),
    default: z.array(plain(10_000)).max(1000).exactOptional(),
  }),
]);
type Property = z.infer<typeof Property>;

const NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,59}$/;

export const SettingsSchema = z.strictObject({
  type: z.literal('object'),
  properties: z.record(z.string().regex(NAME), Property),
  required: z.array(z.string()).max(50).exactOptional(),
});
export type SettingsSchema = z.infer<typeof SettingsSchema>;
export type Settings = Record<string, string | number | boolean | string[]>;

/** Reads the manifest's `settings`. Throws E_PLUGIN_SETTINGS_SCHEMA, also where a default does not fit its own rules. */
export function parseSettingsSchema(input: unknown, plugin: string): SettingsSchema {
  const { data, error } = SettingsSchema.safeParse(input);
  const refuse = (why: string) => new BozzettoError('E_PLUGIN_SETTINGS_SCHEMA', `settings: ${plainLine(why)}; write {"type": "object", "properties": {"name": {"type": "string|number|integer|boolean|array", "title": …, "default": …}}}`, { plugin });
  if (!data) throw refuse(reasons(error, input));
  for (const name of data.required ?? []) if (!Object.hasOwn(data.properties, name)) throw refuse(`required names ${name}, which is no property`);
  for (const [name, property] of Object.entries(data.properties)) {
    const fits = valueOf(property).safeParse(property.default);
    if (property.default !== undefined && !fits.success) throw refuse(`properties.${name}.default: ${reasons(fits.error, property.default)}`);
  }
  return data;
}

/** The settings with their defaults. Throws E_PLUGIN_SETTINGS. @param values what the operator has set. */
export function settingsOf(schema: SettingsSchema | undefined, values: Record<string, unknown>, plugin: string): Settings {
  const shape = Object.fromEntries(Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const value = valueOf(property);
    if (property.default !== undefined) return [name, value.default(property.default as never)];
    return [name, schema?.required?.includes(name) ? value : value.exactOptional()];
  }));
  const { data, error } = z.strictObject(shape).safeParse(values);
  if (error) throw new BozzettoError('E_PLUGIN_SETTINGS', `settings of ${plugin}: ${reasons(error, values)}; the settings are ${Object.keys(shape).join(', ') || 'none'}`, { plugin });
  return data as Settings;
}

function valueOf(property: Property): z.ZodType {
  if (property.type === 'boolean') return z.boolean();
  if (property.type === 'array') {
    return z.array(textOf(property.items)).min(property.minItems ?? 0).max(property.maxItems ?? 1000);
  }
  if (property.type === 'string') return textOf(property);
  const { type, minimum = -Number.MAX_VALUE, maximum = Number.MAX_VALUE, enum: choices } = property;
  const among = (type === 'integer' ? z.int() : z.number()).min(minimum).max(maximum);
  return choices ? among.refine((value) => choices.includes(value), `one of ${choices.join(', ')} is expected`) : among;
}

function textOf({ minLength = 0, maxLength = 10_000, enum: choices }: { minLength?: number; maxLength?: number; enum?: string[] }): z.ZodType {
  return choices ? z.enum(choices) : z.string().min(minLength).max(maxLength);
}
