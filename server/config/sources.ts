/** Where settings are read from: flags, environment, file. What is said here is checked by load. */
import { readFileSync } from 'node:fs';
import type { KeyName } from './config.ts';
import { KEYS, type Key } from './keys.ts';

export interface Fault {
  /** As the source spells it. */
  where: string;
  reason: string;
  example?: string;
}

/** What somebody said about a key, and where. */
export interface Said { value: unknown; origin: string }

export interface Source {
  said: Map<KeyName, Said>;
  faults: Fault[];
  /** Names that no key has, with where they stand. */
  unknown: { name: string; where: string }[];
}

export const NAMES = Object.keys(KEYS) as KeyName[];
const key = (name: KeyName): Key => KEYS[name];

/** `accessTokenSeconds` is BOZZETTO_ACCESS_TOKEN_SECONDS; `databaseUrl` is DATABASE_URL. */
export const envName = (name: KeyName): string => key(name).env ?? `BOZZETTO_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/** `accessTokenSeconds` is --access-token-seconds. Null for secrets: everybody on the machine can read a command line. */
export const flagName = (name: KeyName): string | null => (key(name).secret ? null : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);

/** Read by other parts: the commands that need no server, launchers, tests. */
const OTHERS = /^BOZZETTO_(CONFIG|BLENDER|BWRAP|NO_INSTALL|DEBUG|CANARY|API_KEY|BASE_URL|MODEL|MODEL_(PLANNER|CODER|CRITIC)|TEST_\w+)$/;

/** An empty variable is an absent one, as in a compose file. */
export function fromEnvironment(env: NodeJS.ProcessEnv): Source {
  const source: Source = { said: new Map(), faults: [], unknown: [] };
  const known = new Set<string>();
  for (const name of NAMES) {
    const variable = envName(name);
    known.add(variable);
    const value = env[variable];
    if (value) source.said.set(name, { value, origin: `environment ${variable}` });
    if (!key(name).secret) continue;
    const fileVariable = `${variable}_FILE`;
    known.add(fileVariable);
    const path = env[fileVariable];
    if (!path) continue;
    if (value) source.faults.push({ where: fileVariable, reason: `is set beside ${variable}: leave one of them out` });
    else {
      const { text, fault } = read(path);
      if (text === undefined) source.faults.push({ where: fileVariable, reason: fault });
      else source.said.set(name, { value: text.replace(/\r?\n$/, ''), origin: `file ${path} (${fileVariable})` });
    }
  }
  for (const variable of Object.keys(env)) {
    if (variable.startsWith('BOZZETTO_') && !known.has(variable) && !OTHERS.test(variable)) source.unknown.push({ name: variable, where: 'the environment' });
  }
  return source;
}

/** A JSON object whose keys are those of KEYS; secrets may also stand as `nameFile`. `null` is absent. */
export function fromFile(path: string): Source {
  const source: Source = { said: new Map(), faults: [], unknown: [] };
  const { text, fault } = read(path);
  if (text === undefined) return { ...source, faults: [{ where: path, reason: fault }] };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { ...source, faults: [{ where: path, reason: `is no JSON: ${(error as Error).message.replace(/, "[^]*$/, '')}` }] };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { ...source, faults: [{ where: path, reason: 'holds no object', example: '{"port": 8080}' }] };
  for (const [word, value] of Object.entries(content)) {
    if (value === null) continue;
    const name = NAMES.find((each) => each === word);
    const secret = NAMES.find((each) => key(each).secret && `${each}File` === word);
    if (name) source.said.set(name, { value, origin: `${path}: ${word}` });
    else if (!secret) source.unknown.push({ name: word, where: path });
    else {
      const { text: held, fault: unreadable } = read(String(value));
      if (held === undefined) source.faults.push({ where: `${path}: ${word}`, reason: unreadable });
      else source.said.set(secret, { value: held.replace(/\r?\n$/, ''), origin: `file ${String(value)} (${path}: ${word})` });
    }
  }
  return source;
}

/** By key, as the command line parsed them. */
export function fromFlags(flags: Readonly<Partial<Record<KeyName, unknown>>>): Source {
  const source: Source = { said: new Map(), faults: [], unknown: [] };
  for (const name of NAMES) {
    if (flags[name] !== undefined) source.said.set(name, { value: flags[name], origin: `flag ${flagName(name) ?? name}` });
  }
  return source;
}

function read(path: string): { text: string; fault?: never } | { text?: never; fault: string } {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { fault: `${path} can’t be read: ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}` };
  }
}
