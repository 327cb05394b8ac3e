import { BozzettoError, coded, type Role } from '#core/index.ts';
import { configError, type Fault, modelsFile, readConfig } from '#server/adapters/llm/config.ts';
import { createLlm, type Description, describe } from '#server/adapters/llm/index.ts';
import { PROVIDERS } from '#server/adapters/llm/providers.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';

export interface ModelsOptions {
  json?: boolean | undefined;
  check?: boolean | undefined;
  model?: string | undefined;
  models?: Partial<Record<Role, string | undefined>> | undefined;
  baseUrl?: string | undefined;
  /** process.env unless given. */
  env?: NodeJS.ProcessEnv | undefined;
  configFile?: string | undefined;
}

/** What a live check found: how long the model took for a word, or why it had none. */
interface Check { role: Role; ok: boolean; seconds: number; code?: string; message?: string; hint?: string }

/** Tokens that a check may take: models that reason spend some before their first word. */
const TOKENS = 2000;

/**
 * `bozzetto models`: what is configured for each role, where it comes from, and what it can do; `--check` asks each for a word.
 * Exit code 2 where the configuration has faults, 4 where a check fails.
 */
export async function models({ json, check, ...config }: ModelsOptions, signal: AbortSignal = new AbortController().signal): Promise<void> {
  const { roles, faults } = await readConfig(config);
  const described = roles.map(describe);
  const checks = check && faults.length === 0 ? await checked(described, config, signal) : [];
  const providers = Object.entries(PROVIDERS).map(([name, { baseUrl, keys }]) => ({ name, baseUrl, keys }));
  if (json) process.stdout.write(`${JSON.stringify({ roles: described, faults, ...(check && { checks }), file: config.configFile ?? modelsFile(config.env), providers }, null, 1)}\n`);
  else process.stdout.write(shown(described, faults, checks, config));
  if (faults.length > 0) process.exitCode = configError(faults).exit;
  else if (checks.some(({ ok }) => !ok)) process.exitCode = new BozzettoError('E_LLM_UNAVAILABLE', '').exit;
}

/** One after the other: a local server that has to load each model can't do it at once. */
async function checked(roles: readonly Description[], config: Omit<ModelsOptions, 'json' | 'check'>, signal: AbortSignal): Promise<Check[]> {
  const llm = roles.length > 0 ? await createLlm({ ...config, store: createDiskStore(), pace: { tries: 1 } }) : undefined;
  const checks: Check[] = [];
  for (const { role, from, model, baseUrl } of roles) {
    // A recording answers what was recorded, and nothing else.
    if (!llm || from.baseUrl === 'recording') continue;
    const same = roles.find((other) => other.model === model && other.baseUrl === baseUrl)!;
    if (same.role !== role) {
      checks.push({ ...checks.find((done) => done.role === same.role)!, role });
      continue;
    }
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    try {
      await llm.ask({ role, system: 'You are asked whether you can be reached.', messages: [{ from: 'user', text: 'Answer with the one word: ready' }], answer: null, seed: 0 }, { signal, tokens: TOKENS, onCall: () => {} });
      checks.push({ role, ok: true, seconds: seconds() });
    } catch (error) {
      signal.throwIfAborted();
      const { code, message, hint } = coded(error);
      checks.push({ role, ok: false, seconds: seconds(), code, message, hint });
    }
  }
  return checks;
}

function shown(roles: readonly Description[], faults: readonly Fault[], checks: readonly Check[], config: ModelsOptions): string {
  const lines = roles.flatMap((role) => ofRole(role, checks));
  if (faults.length > 0) lines.push('', 'NOT OK', ...faults.map(({ key, reason, example }) => `  ${key}: ${reason}\n    for example ${example}`));
  else if (roles.length === 0) lines.push('No model is connected: Bozzetto makes what `bozzetto kinds` lists.', 'Connect one:  bozzetto models --check --model ollama:qwen3-coder');
  lines.push('', `models.json: ${config.configFile ?? modelsFile(config.env)}`, 'providers (provider:name):');
  for (const [name, { baseUrl, keys }] of Object.entries(PROVIDERS)) lines.push(`  ${name.padEnd(11)} ${(baseUrl ?? 'needs a base URL').padEnd(50)} ${keys.join(' or ')}`);
  return `${lines.join('\n')}\n`;
}

function ofRole({ role, model, baseUrl, key, vision, structured, context, maxOutput, timeout, price, from }: Description, checks: readonly Check[]): string[] {
  const dollars = price ? `$${price.input} in, $${price.output} out${price.cached === undefined ? '' : `, $${price.cached} cached`} per million tokens` : 'no price in models.json';
  const check = checks.find((one) => one.role === role);
  const live = !check ? [] : check.ok ? [`  answers     yes, in ${check.seconds.toFixed(1)} s`] : [`  answers     NO, after ${check.seconds.toFixed(1)} s: ${check.code} ${check.message}`, `              ${check.hint}`];
  if (from.baseUrl === 'recording') return [`${role.padEnd(8)} ${model}  (${from.model})`];
  return [
    `${role.padEnd(8)} ${model}  (${from.model})`,
    `  at          ${baseUrl}  (${from.baseUrl})`,
    `  key         ${key ? `${key}  (${from.key})` : 'none'}`,
    `  can         ${[vision ? 'see pictures' : 'not see pictures', structured ? 'structured output' : 'no structured output', `${context} tokens of context`, `answers of ${maxOutput}`].join(', ')}`,
    `  costs       ${dollars}; given up after ${timeout} s`,
    ...live,
  ];
}
