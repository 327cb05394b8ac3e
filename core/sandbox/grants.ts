/** What a plugin may ask for beside its payload. Each grant says in words why, for the person who approves it. */
import { z } from 'zod';
import { BozzettoError } from '../errors.ts';
import { isPlainLine, plainLine } from './returned.ts';

/** On one line, with nothing that steers a terminal: whoever approves reads it among ours. */
const reason = z.string().trim().min(10).max(300).refine(isPlainLine);
const MEGABYTE = 1_000_000;

/** `api.example.org`, `*.example.org` (names below it, not itself), `host.example.org:8443`; `http:` before it where TLS is not to be had. */
const HOST = /^(http:)?(\*\.)?(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export const Grants = z.strictObject({
  /** Keeps values from run to run: most bytes of all keys and values together. */
  kv: z.strictObject({ bytes: z.int().min(1).max(10 * MEGABYTE), reason }).exactOptional(),
  /** Reaches these hosts on the internet, with these methods. */
  fetch: z.strictObject({ hosts: z.array(z.string().max(253).regex(HOST)).min(1).max(20), methods: z.array(z.enum(METHODS)).min(1), reason }).exactOptional(),
  /** Asks a language model, on the budget of the run: most tokens a run. */
  llm: z.strictObject({ tokens: z.int().min(1).max(1_000_000), reason }).exactOptional(),
  /** Reads the files of the folder that the operator names in this setting, a string. */
  folder: z.strictObject({ setting: z.string().min(1).max(60), reason }).exactOptional(),
  /** Reads the bytes of files that its payload names. */
  'asset.read': z.strictObject({ reason }).exactOptional(),
  /** Writes files: most bytes a run. */
  'asset.write': z.strictObject({ bytes: z.int().min(1).max(100 * MEGABYTE), reason }).exactOptional(),
});
export type Grants = z.infer<typeof Grants>;
export type GrantName = keyof Grants;
export const GRANT_NAMES = Object.keys(Grants.shape) as GrantName[];

/** The code of a refusal, by the last word of the path that the schema objects to. */
const CODES = { reason: 'E_PLUGIN_REASON', hosts: 'E_PLUGIN_HOST_NAME', methods: 'E_PLUGIN_HOST_NAME', bytes: 'E_PLUGIN_LIMIT_RANGE', tokens: 'E_PLUGIN_LIMIT_RANGE', setting: 'E_PLUGIN_GRANT' } as const;
const INSTEAD = {
  reason: 'say in 10 to 300 characters, on one line, what the plugin does with it; a person reads this before she approves',
  hosts: 'write a list of 1 to 20 host names: "api.example.org", "*.example.org", "host.example.org:8443"; no scheme but "http:", no path',
  methods: `write a list of ${METHODS.join(', ')}`,
  bytes: `write a whole number of bytes, at least 1 (kv: at most ${10 * MEGABYTE}, asset.write: at most ${100 * MEGABYTE})`,
  tokens: 'write a whole number of tokens from 1 to 1000000',
  setting: 'write the name of a string among the settings: the operator puts the path of the folder there',
};

/** Reads the manifest's `grants`. Throws E_PLUGIN_GRANT, E_PLUGIN_REASON, E_PLUGIN_HOST_NAME, E_PLUGIN_LIMIT_RANGE. */
export function parseGrants(input: unknown, plugin: string): Grants {
  const { data, error } = Grants.safeParse(input);
  if (data) return data;
  const issue = error.issues[0]!;
  const key = ['grants', ...issue.path].join('.');
  const last = issue.path.find((word) => Object.hasOwn(CODES, word)) as keyof typeof CODES | undefined;
  if (last) throw new BozzettoError(CODES[last], plainLine(`${key}: ${INSTEAD[last]}`), { plugin });
  const unknown = issue.code === 'unrecognized_keys' ? `unknown key ${issue.keys.join(', ')}; ` : '';
  throw new BozzettoError('E_PLUGIN_GRANT', plainLine(`${key}: ${unknown}the grants are ${GRANT_NAMES.join(', ')}, each an object with its reason`), { plugin });
}

/** What `asked` asks for beyond `given`, a sentence each, for the person who approves. Empty where nothing is new. */
export function beyond(asked: Grants, given: Grants): string[] {
  return GRANT_NAMES.flatMap((name) => {
    const { reason: why, ...wants } = (asked[name] ?? {}) as { reason?: string } & Record<string, string | string[] | number>;
    const has = given[name] as Record<string, string | string[] | number> | undefined;
    if (why === undefined) return [];
    if (!has) return [`${name}${detail(wants)}: ${why}`];
    const more: typeof wants = {};
    for (const [key, value] of Object.entries(wants)) {
      const old = has[key];
      if (typeof value === 'number') {
        if (value > Number(old ?? 0)) more[key] = value;
        continue;
      }
      const fresh = [value].flat().filter((one) => old === undefined || ![old].flat().includes(one));
      if (fresh.length > 0) more[key] = fresh;
    }
    return Object.keys(more).length > 0 ? [`${name}${detail(more)}: ${why}`] : [];
  });
}

const detail = (wants: Record<string, string | string[] | number>) => {
  const words = Object.entries(wants).map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' ') : value}`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
};
