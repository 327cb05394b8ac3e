/** plugin.json: what a plugin is, taps, and asks for. Every refusal has a code of its own, names the key, and says what to write instead. */
import { z } from 'zod';
import { HOOK_NAMES, isId, isVersion } from '../admit.ts';
import { BozzettoError, type ErrorCode } from '../errors.ts';
import { Grants, parseGrants } from './grants.ts';
import { isPlainLine, isPlainText, plainLine } from './returned.ts';
import { parseSettingsSchema, SettingsSchema } from './settings.ts';
import { strictJson } from './strict-json.ts';

/** What a hook call and an isolate may use. */
export const SandboxLimits = z.strictObject({
  /** Seconds of processor time a hook call. */
  cpu: z.number().min(0.01).max(30).default(1),
  /** Seconds by the clock a hook call. */
  seconds: z.number().min(0.01).max(600).default(30),
  /** MiB of the isolate's memory. */
  memory: z.int().min(16).max(512).default(64),
  /** Bytes of the value that a hook call returns, as JSON. */
  result: z.int().min(1).max(16_000_000).default(4_000_000),
  /** Bytes of what a hook call logs; each line counts 32 more. */
  log: z.int().min(0).max(1_000_000).default(64_000),
});
export type SandboxLimits = z.infer<typeof SandboxLimits>;

/** A person reads them before she approves: nothing in them may steer her terminal, or look like a line of ours. */
const words = z.string().max(500).refine(isPlainLine);
const WORD = z.union([z.enum(['early', 'default', 'late']), z.strictObject({ before: z.string().refine(isId) })]);
/** One file of the folder, with nothing that leads out of it. */
const MAIN = /^(?!.*(^|\/)\.)[\w-][\w./-]{0,198}\.(m?js|ts)$/;

const DATA = /^(?!.*(^|\/)\.)[\w-][\w./-]{0,198}\.json$/;

export const Manifest = z.strictObject({
  $schema: z.string().exactOptional(),
  id: z.string().refine(isId).meta({ pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 64 }),
  name: z.string().trim().min(1).max(80).refine(isPlainLine),
  version: z.string().refine(isVersion).meta({ pattern: String.raw`^\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?$` }),
  api: z.literal(1),
  description: z.string().max(500).refine(isPlainText).exactOptional(),
  author: words.exactOptional(),
  license: words.exactOptional(),
  /** With `taps`, or neither. */
  main: z.string().regex(MAIN).nullable().default(null),
  taps: z.partialRecord(z.enum(HOOK_NAMES), WORD).default({}),
  /** Kinds and materials for the modeller: data, no code. */
  modeller: z.strictObject({ kinds: z.array(z.string().regex(DATA)).max(50).default([]), materials: z.array(z.string().regex(DATA)).max(50).default([]) }).exactOptional(),
  grants: Grants.default({}),
  limits: SandboxLimits.prefault({}),
  settings: SettingsSchema.exactOptional(),
});
export type Manifest = z.infer<typeof Manifest>;
export const MANIFEST_KEYS = Object.keys(Manifest.shape) as (keyof Manifest)[];

/** The JSON schema that docs and editors use. */
export const manifestSchema = () => z.toJSONSchema(Manifest, { io: 'input' });

/** What is wrong where the schema of a key objects: the code, and what to write instead. */
const REFUSALS: Record<keyof Manifest, [ErrorCode, string]> = {
  $schema: ['E_PLUGIN_NAME', 'write the address of the schema, or leave it out'],
  id: ['E_PLUGIN_ID', 'write lower-case words joined by hyphens, at most 64 characters: "acme-poly-budget"'],
  name: ['E_PLUGIN_NAME', 'write 1 to 80 characters for people on one line, no control characters among them'],
  version: ['E_PLUGIN_VERSION', 'write it as "1.2.3"'],
  api: ['E_PLUGIN_API', 'write 1: it is the only version of the interface that there is'],
  description: ['E_PLUGIN_NAME', 'write at most 500 characters, no control characters among them'],
  author: ['E_PLUGIN_NAME', 'write at most 500 characters on one line, no control characters among them'],
  license: ['E_PLUGIN_NAME', 'write at most 500 characters on one line, "MIT" for instance'],
  main: ['E_PLUGIN_MAIN', 'name one .js, .mjs or .ts file in the folder of plugin.json, "plugin.js" for instance'],
  taps: ['E_PLUGIN_HOOK', `write {"<hook>": "<order>"} for at least one of ${HOOK_NAMES.join(', ')}`],
  modeller: ['E_PLUGIN_CONTENT', 'write {"kinds": ["kinds/lectern.json"], "materials": ["materials/cork.json"]}: at most 50 .json files of the folder each'],
  grants: ['E_PLUGIN_GRANT', ''],
  limits: ['E_PLUGIN_LIMIT_RANGE', 'the limits are cpu (seconds, at most 30), seconds (at most 600), memory (MiB, 16 to 512), result (bytes, at most 16000000), log (bytes, at most 1000000)'],
  settings: ['E_PLUGIN_SETTINGS_SCHEMA', ''],
};
const NEEDED = ['id', 'name', 'version', 'api'] as const;

/**
 * Reads the text of a plugin.json.
 * Throws E_PLUGIN_JSON, E_PLUGIN_KEY, E_PLUGIN_KEY_MISSING, E_PLUGIN_HOOK, E_PLUGIN_WORD, those of `REFUSALS`, `parseGrants` and `parseSettingsSchema`.
 */
export function parseManifest(source: string): Manifest {
  const input = objectOf(source);
  const plugin = isId(input['id']) ? input['id'] : undefined;
  const refuse = (code: ErrorCode, message: string) => new BozzettoError(code, plainLine(`plugin.json: ${message}`, 2000), plugin === undefined ? {} : { plugin });
  const unknown = Object.keys(input).filter((key) => !Object.hasOwn(Manifest.shape, key));
  if (unknown.length > 0) throw refuse('E_PLUGIN_KEY', `unknown key ${unknown.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 60))).join(', ')}: the keys are ${MANIFEST_KEYS.join(', ')}`);
  const code = input['main'] !== undefined || input['taps'] !== undefined || input['modeller'] === undefined;
  const missing = [...NEEDED, ...(code ? ['main', 'taps'] as const : [])].find((key) => input[key] === undefined || input[key] === null);
  if (missing) throw refuse('E_PLUGIN_KEY_MISSING', `${missing} is missing: ${REFUSALS[missing][1]}`);
  const wrong = MANIFEST_KEYS.find((key) => Object.hasOwn(input, key) && !['taps', 'grants', 'settings'].includes(key) && !Manifest.shape[key].safeParse(input[key]).success);
  if (wrong) throw refuse(REFUSALS[wrong][0], `${wrong} ${shown(input[wrong])}: ${REFUSALS[wrong][1]}`);
  if (code) checkTaps(input['taps'], refuse);
  const { folder } = parseGrants(input['grants'] ?? {}, plugin!);
  if (input['settings'] !== undefined) parseSettingsSchema(input['settings'], plugin!);
  const manifest = Manifest.parse(input);
  const named = folder && manifest.settings?.properties[folder.setting]?.default;
  // The operator names the folder, not the author: a default of his would be a path on her machine that nobody has read.
  if (named !== undefined && named !== '') throw refuse('E_PLUGIN_GRANT', `grants.folder.setting ${shown(folder!.setting)}: this setting can have no default but ""; the operator names the folder`);
  const properties = new Map(Object.entries(manifest.settings?.properties ?? {}));
  if (folder && properties.get(folder.setting)?.type !== 'string') {
    throw refuse('E_PLUGIN_GRANT', `grants.folder.setting ${shown(folder.setting)}: there is no string of this name among the settings, where the operator could name the folder`);
  }
  return manifest;
}

function objectOf(source: string): Record<string, unknown> {
  let input: unknown;
  try {
    input = strictJson(source);
  } catch (error) {
    throw new BozzettoError('E_PLUGIN_JSON', plainLine(`plugin.json is not JSON: ${(error as Error).message}`), { cause: error });
  }
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Record<string, unknown>;
  throw new BozzettoError('E_PLUGIN_JSON', 'plugin.json: an object is expected: {"id": …}');
}

/** A hook that does not exist is never passed over in silence. */
function checkTaps(taps: unknown, refuse: (code: ErrorCode, message: string) => BozzettoError): void {
  const [code, instead] = REFUSALS.taps;
  if (typeof taps !== 'object' || taps === null || Array.isArray(taps) || Object.keys(taps).length === 0) throw refuse(code, `taps: ${instead}`);
  for (const [hook, word] of Object.entries(taps)) {
    if (!(HOOK_NAMES as readonly string[]).includes(hook)) throw refuse(code, `taps.${hook.slice(0, 60)}: there is no such hook; the hooks are ${HOOK_NAMES.join(', ')}`);
    if (!WORD.safeParse(word).success) throw refuse('E_PLUGIN_WORD', `taps.${hook} ${shown(word)}: write "early", "default", "late" or {"before": "<plugin id>"}`);
  }
}

const shown = (value: unknown) => (JSON.stringify(value) ?? '').slice(0, 100);
