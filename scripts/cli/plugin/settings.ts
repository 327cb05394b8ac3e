/** Settings as people type them and as they are shown, by the plugin's own schema. */
import { BozzettoError } from '#core/index.ts';
import type { Manifest } from '#core/sandbox/index.ts';

type Schema = Manifest['settings'];
type Value = string | number | boolean | string[];

/** `triangles=5000` → a value of the schema's type; lists with commas, or as JSON. Throws E_PLUGIN_SETTINGS. */
export function settingFrom(change: string, schema: Schema, plugin: string): { name: string; value: Value | undefined } {
  const refuse = (why: string) => new BozzettoError('E_PLUGIN_SETTINGS', `settings of ${plugin}: ${why}`, { plugin });
  const at = change.indexOf('=');
  if (at < 1) throw refuse(`"${change}" is not of the form name=value`);
  const [name, text] = [change.slice(0, at), change.slice(at + 1)];
  const property = Object.hasOwn(schema?.properties ?? {}, name) ? schema!.properties[name] : undefined;
  if (!property) throw refuse(`there is no "${name}"; there are ${Object.keys(schema?.properties ?? {}).join(', ') || 'none'}`);
  if (text === '') return { name, value: undefined };
  if (property.type === 'string') return { name, value: text };
  if (property.type === 'array') return { name, value: text.startsWith('[') ? list(text, refuse) : text.split(',').map((each) => each.trim()) };
  if (property.type === 'boolean') {
    if (!['true', 'false', 'yes', 'no'].includes(text)) throw refuse(`${name} is true or false`);
    return { name, value: ['true', 'yes'].includes(text) };
  }
  if (!Number.isFinite(Number(text))) throw refuse(`${name} is a number, not "${text}"`);
  return { name, value: Number(text) };
}

function list(text: string, refuse: (why: string) => Error): string[] {
  try {
    return JSON.parse(text) as string[];
  } catch (error) {
    throw refuse((error as Error).message);
  }
}

/** A line a setting: value, whether it is the default, what it is. */
export function settingsLines(schema: Schema, values: Readonly<Record<string, unknown>>): string[] {
  const rows = Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const own = Object.hasOwn(values, name);
    const value = own ? values[name] : property.default;
    const about = [property.title, property.description].filter(Boolean).join('. ');
    return `${name}=${value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)}${own ? '' : value === undefined ? '  (not set)' : '  (default)'}${about ? `\n  ${about}` : ''}`;
  });
  return rows.length > 0 ? rows : ['It has no settings.'];
}
