/** Which model each role has, and how to reach it: from options, the environment and models.json, in this order. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { type Role, ROLES } from '#core/data/model-call.ts';
import { BozzettoError } from '#core/errors.ts';
import { capabilities, type Capabilities } from './capabilities.ts';
import { modelName, type ModelName, PROVIDERS } from './providers.ts';
import { Secret } from './secret.ts';

/** US dollars per million tokens. */
export const Price = z.strictObject({
  input: z.number().nonnegative(),
  output: z.number().nonnegative(),
  /** Of tokens that the provider had in its prompt cache; `input` where absent. */
  cached: z.number().nonnegative().optional(),
});
export type Price = z.infer<typeof Price>;

/** What models.json may say of one role, or of all. */
export const Entry = z.strictObject({
  model: z.string().optional(),
  baseUrl: z.url({ protocol: /^https?$/ }).refine((url) => !/[?#@]/.test(url), 'must have no user, password, query or fragment').optional(),
  temperature: z.number().min(0).max(2).optional(),
  /** Tokens. */
  maxOutput: z.int().positive().optional(),
  /** Seconds that a call may take with all its tries. */
  timeout: z.number().positive().max(3600).optional(),
  /** Seconds without a sign of life in the middle of an answer. */
  idle: z.number().positive().max(3600).optional(),
  vision: z.boolean().optional(),
  structured: z.boolean().optional(),
  /** Tokens. */
  context: z.int().positive().optional(),
  price: Price.optional(),
});
export type Entry = z.infer<typeof Entry>;

/** The shape of models.json. */
export const ModelsFile = z.strictObject({ all: Entry.optional(), planner: Entry.optional(), coder: Entry.optional(), critic: Entry.optional() });

const EXAMPLES: Record<string, string> = {
  model: '"ollama:qwen3-coder"', baseUrl: '"http://127.0.0.1:1234/v1"', temperature: '0.2', maxOutput: '16000', timeout: '300', idle: '60',
  vision: 'true', structured: 'true', context: '32768', price: '{"input": 3, "output": 15, "cached": 0.3}', input: '3', output: '15', cached: '0.3',
};
const EXAMPLE_FILE = '{"all": {"model": "ollama:qwen3-coder"}, "critic": {"model": "openai:gpt-5", "timeout": 300}}';

/** Seconds: a large local model may think for minutes about a long script. */
const TIMEOUT = 600;
const IDLE = 120;

/** A fault of the configuration: which key, what is wrong with it, how it could look. */
export interface Fault {
  key: string;
  reason: string;
  example: string;
  /** It is about the name of a model. */
  name?: true;
}

/** All that there is to know about the model of one role. */
export interface Settings extends ModelName {
  role: Role;
  /** `provider:name`. */
  model: string;
  baseUrl: string;
  key: Secret | null;
  temperature: number | null;
  /** Seconds. */
  timeout: number;
  idle: number;
  can: Capabilities;
  price: Price | null;
  /** Where each was found: `flag`, `env BOZZETTO_MODEL`, `models.json planner`, `default`, `recording`. */
  from: { model: string; baseUrl: string; key: string | null };
}

export interface ConfigOptions {
  model?: string | undefined;
  models?: Partial<Record<Role, string | undefined>> | undefined;
  baseUrl?: string | undefined;
  /** process.env unless given. */
  env?: NodeJS.ProcessEnv | undefined;
  /** XDG_CONFIG_HOME/bozzetto/models.json unless given. */
  configFile?: string | undefined;
}

interface Layer {
  from: string;
  /** Where the base URL is from, if that is another place. */
  address?: string;
  entry: Entry;
}

/** XDG_CONFIG_HOME/bozzetto/models.json, or ~/.config/bozzetto/models.json. */
export function modelsFile(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['XDG_CONFIG_HOME'];
  return join(named && isAbsolute(named) ? named : join(homedir(), '.config'), 'bozzetto', 'models.json');
}

/** The settings of each role that has a model, and every fault that was found on the way. Throws nothing. */
export async function readConfig(options: ConfigOptions): Promise<{ roles: Settings[]; faults: Fault[] }> {
  const env = options.env ?? process.env;
  const faults: Fault[] = [];
  const file = await readModelsFile(options.configFile, env, faults);
  const settings: Settings[] = [];
  const found = new Map<string, Promise<{ key: Secret; from: string } | null>>();
  for (const role of ROLES) {
    const layers = [...given(role, options, env, faults), ...(['role', 'all'] as const).map((which) => ({ from: `models.json ${which === 'all' ? 'all' : role}`, entry: (which === 'all' ? file.all : file[role]) ?? {} }))];
    const layer = layers.find(({ entry }) => entry.model !== undefined);
    if (!layer) continue;
    let named: ModelName;
    try {
      named = modelName(layer.entry.model!);
    } catch (error) {
      faults.push({ key: layer.from, reason: (error as Error).message, example: EXAMPLES['model']!, name: true });
      continue;
    }
    const { provider } = named;
    const key = provider === 'scripted' ? null : await (found.get(provider) ?? found.set(provider, findKey(PROVIDERS[provider].keys, env, faults)).get(provider)!);
    settings.push(settle(role, layers, { layer, named, key }, faults));
  }
  return { roles: settings, faults: onlyOnce(faults) };
}

/** What options and environment say of a role, the nearest first. */
function given(role: Role, options: ConfigOptions, env: NodeJS.ProcessEnv, faults: Fault[]): Layer[] {
  const own = `BOZZETTO_MODEL_${role.toUpperCase()}`;
  const raw = [
    { from: 'flag', model: options.models?.[role] },
    { from: 'flag', model: options.model, baseUrl: options.baseUrl },
    { from: `env ${own}`, model: env[own] || undefined },
    { from: 'env BOZZETTO_MODEL', model: env['BOZZETTO_MODEL'] || undefined, baseUrl: env['BOZZETTO_BASE_URL'] || undefined },
  ];
  return raw.map(({ from, ...entry }) => {
    const address = from === 'flag' ? 'flag' : 'env BOZZETTO_BASE_URL';
    const { data, error } = Entry.safeParse(entry);
    if (data) return { from, address, entry: data };
    faults.push(...faultsOf(error, from === 'flag' ? '--base-url' : 'BOZZETTO_BASE_URL', () => ''));
    return { from, entry: entry.model === undefined ? {} : { model: entry.model } };
  });
}

interface Chosen {
  layer: Layer;
  named: ModelName;
  key: { key: Secret; from: string } | null;
}

function settle(role: Role, layers: Layer[], { layer, named, key }: Chosen, faults: Fault[]): Settings {
  const { provider, name } = named;
  const model = `${provider}:${name}`;
  const provide = provider === 'scripted' ? null : PROVIDERS[provider];
  // A base URL that was written beside a model of another provider is not for this one: its key would go to a stranger.
  const near = layers.find(({ entry }) => entry.baseUrl !== undefined && (entry.model === undefined || entry.model.startsWith(`${provider}:`)));
  const baseUrl = (near?.entry.baseUrl ?? provide?.baseUrl ?? '').replace(/\/+$/, '');
  const first = <K extends keyof Entry>(what: K): Entry[K] => layers.find(({ entry }) => entry[what] !== undefined)?.entry[what];
  // What describes a model holds for that model alone.
  const ofModel = <K extends keyof Entry>(what: K): Entry[K] => layers.find(({ entry }) => entry[what] !== undefined && (entry.model === undefined || entry.model === layer.entry.model))?.entry[what];
  if (provide && !baseUrl) faults.push({ key: 'baseUrl', reason: `${model} needs a base URL: --base-url, BOZZETTO_BASE_URL or models.json`, example: EXAMPLES['baseUrl']! });
  const told = faults.some((fault) => provide?.keys.some((name) => fault.key.startsWith(name)));
  if (provide?.keyed && !key && !near && !told) faults.push({ key: provide.keys[0], reason: `${model} needs a key: set it, or name a file that holds it by ${provide.keys[0]}_FILE`, example: `${provide.keys[0]}_FILE=/run/secrets/${provider}` });
  const known = capabilities(provider, name);
  return {
    role, provider, name, model, baseUrl,
    key: key?.key ?? null,
    temperature: first('temperature') ?? null,
    timeout: first('timeout') ?? TIMEOUT,
    idle: first('idle') ?? IDLE,
    can: { vision: ofModel('vision') ?? known.vision, structured: ofModel('structured') ?? known.structured, context: ofModel('context') ?? known.context, output: first('maxOutput') ?? known.output },
    price: ofModel('price') ?? null,
    from: { model: layer.from, baseUrl: provide ? (near?.address ?? near?.from ?? 'default') : 'recording', key: key?.from ?? null },
  };
}

async function findKey(names: readonly string[], env: NodeJS.ProcessEnv, faults: Fault[]): Promise<Chosen['key']> {
  for (const name of names) {
    const path = env[`${name}_FILE`];
    const from = env[name] ? name : `${name}_FILE`;
    let value = env[name] ?? '';
    if (!value && path) {
      try {
        value = await readFile(path, 'utf8');
      } catch (error) {
        faults.push({ key: from, reason: `${path} cannot be read (${(error as NodeJS.ErrnoException).code})`, example: '/run/secrets/key' });
        continue;
      }
    }
    value = value.trim();
    // Such a key would come back in the error of the HTTP client, in full.
    if (/[^\x21-\x7e]/.test(value)) faults.push({ key: from, reason: 'holds blanks or characters that no key has', example: 'sk-…' });
    else if (value) return { key: new Secret(value), from };
    else if (path) faults.push({ key: from, reason: `${path} is empty`, example: '/run/secrets/key' });
  }
  return null;
}

async function readModelsFile(path: string | undefined, env: NodeJS.ProcessEnv, faults: Fault[]): Promise<z.infer<typeof ModelsFile>> {
  const place = path ?? modelsFile(env);
  let text: string;
  try {
    text = await readFile(place, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (path !== undefined || (code !== 'ENOENT' && code !== 'ENOTDIR')) faults.push({ key: place, reason: `cannot be read (${code})`, example: EXAMPLE_FILE });
    return {};
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    faults.push({ key: place, reason: 'is not JSON', example: EXAMPLE_FILE });
    return {};
  }
  const { data, error } = ModelsFile.safeParse(json);
  if (error) faults.push(...faultsOf(error, place, (path) => ` ${path}`));
  return data ?? {};
}

function faultsOf({ issues }: z.ZodError, place: string, inside: (path: string) => string): Fault[] {
  return issues.map((issue) => {
    const last = issue.path.findLast((step) => typeof step === 'string') ?? '';
    const unknown = issue.code === 'unrecognized_keys' ? { reason: `has no key ${issue.keys.join(', ')}; keys of providers are read from the environment`, example: EXAMPLE_FILE } : undefined;
    return { key: `${place}${issue.path.length > 0 ? inside(issue.path.join('.')) : ''}`, reason: unknown?.reason ?? issue.message, example: unknown?.example ?? EXAMPLES[last] ?? EXAMPLE_FILE };
  });
}

const onlyOnce = (faults: Fault[]) => [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];

/** All faults as one error: E_MODEL_INVALID if nothing but names of models is wrong, else E_OPTION_INVALID. */
export function configError(faults: readonly Fault[]): BozzettoError {
  const code = faults.every(({ name }) => name) ? 'E_MODEL_INVALID' : 'E_OPTION_INVALID';
  const lines = faults.map(({ key, reason, example }) => `${key}: ${reason} (for example ${example})`);
  return new BozzettoError(code, lines.length === 1 ? lines[0]! : `the models are not configured rightly:\n  ${lines.join('\n  ')}`, { hint: 'See docs/models.md; `bozzetto models` shows what is configured and where it comes from.' });
}
