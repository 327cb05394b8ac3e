import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { memoryStore } from '#core/testing/index.ts';
import { modelsFile, readConfig } from './config.ts';
import { createLlm, type CreateLlmOptions } from './index.ts';
import { modelName } from './providers.ts';
import { scratch } from './trial.ts';

const NO_FILE = { XDG_CONFIG_HOME: '/nowhere/at/all' };
const create = (options: Omit<CreateLlmOptions, 'store'>) => createLlm({ store: memoryStore(), env: NO_FILE, ...options });

t.test('a model is provider:name', async (t) => {
  t.strictSame(modelName('ollama:qwen3:8b'), { provider: 'ollama', name: 'qwen3:8b' });
  t.strictSame(modelName('openrouter:anthropic/claude-sonnet-4.5'), { provider: 'openrouter', name: 'anthropic/claude-sonnet-4.5' });
  t.strictSame(modelName('scripted:/a/b'), { provider: 'scripted', name: '/a/b' });
  for (const wrong of ['gpt-5', 'ollama:', ':x', '', 'mistral:large', 'toString:x']) {
    t.throws(() => modelName(wrong), { code: 'E_MODEL_INVALID', message: /openai, anthropic, google, openrouter, lmstudio, ollama, vllm, compatible, scripted/ }, wrong);
  }
  await t.rejects(create({ model: 'gpt-5' }), { code: 'E_MODEL_INVALID', message: /"gpt-5" is not provider:name/ });
});

t.test('no model at all is no fault', async (t) => {
  t.equal(await create({}), undefined);
  t.equal(await create({ env: { ...NO_FILE, BOZZETTO_MODEL: '', OPENAI_API_KEY: 'sk-0123456789' } }), undefined);
});

t.test('options come before the environment, that before the file, and a role before all', async (t) => {
  const configFile = join(scratch(t), 'models.json');
  writeFileSync(configFile, JSON.stringify({ all: { model: 'ollama:file-all', temperature: 0.1, timeout: 30 }, planner: { model: 'ollama:file-planner', temperature: 0.7 } }));
  const models = async (options: Parameters<typeof readConfig>[0]) => {
    const { roles, faults } = await readConfig({ configFile, ...options });
    t.strictSame(faults, []);
    return roles.map(({ model, from }) => [model, from.model]);
  };
  t.strictSame(await models({ env: {} }), [['ollama:file-planner', 'models.json planner'], ['ollama:file-all', 'models.json all'], ['ollama:file-all', 'models.json all']]);
  const env = { BOZZETTO_MODEL: 'vllm:env', BOZZETTO_MODEL_CRITIC: 'vllm:env-critic' };
  t.strictSame(await models({ env }), [['vllm:env', 'env BOZZETTO_MODEL'], ['vllm:env', 'env BOZZETTO_MODEL'], ['vllm:env-critic', 'env BOZZETTO_MODEL_CRITIC']]);
  t.strictSame(await models({ env, model: 'lmstudio:flag', models: { coder: 'lmstudio:coder' } }), [['lmstudio:flag', 'flag'], ['lmstudio:coder', 'flag'], ['lmstudio:flag', 'flag']]);
  const { roles } = await readConfig({ configFile, env });
  t.match(roles, [{ temperature: 0.7, timeout: 30 }, { temperature: 0.1, timeout: 30 }, { temperature: 0.1 }]);
});

t.test('the file lies in XDG_CONFIG_HOME', async (t) => {
  const home = scratch(t);
  mkdirSync(join(home, 'bozzetto'));
  writeFileSync(join(home, 'bozzetto', 'models.json'), JSON.stringify({ coder: { model: 'vllm:x' } }));
  const llm = await create({ env: { XDG_CONFIG_HOME: home } });
  t.match(llm!.describe(), [{ role: 'coder', model: 'vllm:x', baseUrl: 'http://127.0.0.1:8000/v1', from: { baseUrl: 'default' } }]);
  t.match(modelsFile({}), /\/\.config\/bozzetto\/models\.json$/);
});

t.test('a base URL that belongs to another provider gets no key', async (t) => {
  const configFile = join(scratch(t), 'models.json');
  writeFileSync(configFile, JSON.stringify({ all: { model: 'lmstudio:x', baseUrl: 'http://10.0.0.7:1234/v1/', price: { input: 0, output: 0 }, vision: true }, critic: { model: 'lmstudio:y' } }));
  const { roles } = await readConfig({ configFile, env: { OPENAI_API_KEY: 'sk-0123456789' }, models: { coder: 'openai:gpt-5' } });
  t.match(roles, [
    { model: 'lmstudio:x', baseUrl: 'http://10.0.0.7:1234/v1', price: { input: 0 }, can: { vision: true } },
    { model: 'openai:gpt-5', baseUrl: 'https://api.openai.com/v1', price: null, from: { baseUrl: 'default' } },
    { model: 'lmstudio:y', baseUrl: 'http://10.0.0.7:1234/v1', price: null, can: { vision: false }, from: { baseUrl: 'models.json all' } },
  ]);
  const flag = await readConfig({ env: { ...NO_FILE, BOZZETTO_BASE_URL: 'http://127.0.0.1:1/v1' }, model: 'compatible:x', baseUrl: 'http://127.0.0.1:2/v1' });
  t.match(flag.roles[0], { baseUrl: 'http://127.0.0.1:2/v1', from: { baseUrl: 'flag' } });
  const env = await readConfig({ env: { ...NO_FILE, BOZZETTO_BASE_URL: 'http://127.0.0.1:1/v1' }, model: 'compatible:x' });
  t.match(env.roles[0], { baseUrl: 'http://127.0.0.1:1/v1', from: { baseUrl: 'env BOZZETTO_BASE_URL' } });
});

t.test('keys come from variables and from files', async (t) => {
  const path = join(scratch(t), 'key');
  writeFileSync(path, 'sk-from-a-file-0123456789\n');
  const key = async (env: NodeJS.ProcessEnv, model: string) => (await readConfig({ env: { ...NO_FILE, ...env }, model })).roles[0];
  t.match(await key({ OPENAI_API_KEY_FILE: path }, 'openai:x'), { from: { key: 'OPENAI_API_KEY_FILE' } });
  t.equal((await key({ OPENAI_API_KEY_FILE: path }, 'openai:x'))?.key?.reveal(), 'sk-from-a-file-0123456789');
  t.equal((await key({ OPENAI_API_KEY_FILE: path, OPENAI_API_KEY: 'sk-first' }, 'openai:x'))?.key?.reveal(), 'sk-first');
  for (const [name, model] of [['ANTHROPIC_API_KEY', 'anthropic:x'], ['GEMINI_API_KEY', 'google:x'], ['GOOGLE_GENERATIVE_AI_API_KEY', 'google:x'], ['OPENROUTER_API_KEY', 'openrouter:x'], ['BOZZETTO_API_KEY', 'vllm:x'], ['BOZZETTO_API_KEY', 'ollama:x']] as const) {
    t.match(await key({ [name]: 'k-0123456789' }, model), { from: { key: name } });
  }
  t.match(await key({ OPENAI_API_KEY: 'sk-0123456789' }, 'vllm:x'), { key: null }, 'nobody gets the key of another');
});

t.test('all faults are told at once, with an example each', async (t) => {
  const configFile = join(scratch(t), 'models.json');
  writeFileSync(configFile, JSON.stringify({ all: { temperature: 3, apiKey: 'sk-in-the-wrong-place' }, critic: { model: 'openai:gpt-5', timeout: 'long', price: { input: -1, output: 2 } }, chef: {} }));
  const error = await create({ configFile, model: 'mistral:x', models: { coder: 'compatible:y', critic: 'anthropic:z' }, env: { ANTHROPIC_API_KEY_FILE: '/nowhere/key', BOZZETTO_BASE_URL: 'ftp://x' } }).then(() => null, (error: Error) => error);
  t.match(error, { code: 'E_OPTION_INVALID', hint: /bozzetto models/ });
  const { message } = error!;
  for (const line of [
    /models\.json all\.temperature: .*<=2 \(for example 0\.2\)/, /models\.json all: has no key apiKey; keys of providers are read from the environment/, /critic\.timeout: .*\(for example 300\)/,
    /critic\.price\.input: /, /models\.json: has no key chef/, /flag: there is no provider "mistral"/, /baseUrl: compatible:y needs a base URL/, /BOZZETTO_BASE_URL: .*for example "http/,
    /ANTHROPIC_API_KEY_FILE: \/nowhere\/key cannot be read \(ENOENT\)/,
  ]) t.match(message, line);
  t.equal(message.match(/no provider "mistral"/g)?.length, 1, 'each once');
  t.notMatch(message, /wrong-place/);
});

t.test('a file that is no JSON, one that is named but not there, a key that is none', async (t) => {
  const configFile = join(scratch(t), 'models.json');
  writeFileSync(configFile, '{"all": ');
  await t.rejects(create({ configFile }), { code: 'E_OPTION_INVALID', message: /is not JSON \(for example/ });
  await t.rejects(create({ configFile: `${configFile}.x` }), { code: 'E_OPTION_INVALID', message: /cannot be read \(ENOENT\)/ });
  await t.rejects(create({ model: 'openai:gpt-5', env: { ...NO_FILE, OPENAI_API_KEY: 'sk-canary with blanks' } }), { message: /^OPENAI_API_KEY: holds blanks((?!canary)[\s\S])*$/ });
  await t.rejects(create({ model: 'openai:gpt-5', env: { ...NO_FILE, OPENAI_API_KEY_FILE: '/dev/null' } }), { message: /\/dev\/null is empty/ });
  await t.rejects(create({ model: 'openai:gpt-5' }), { message: /^OPENAI_API_KEY: openai:gpt-5 needs a key.*OPENAI_API_KEY_FILE/ });
  await t.rejects(create({ model: 'vllm:x', baseUrl: 'http://user:canary@host/v1' }), { message: /^--base-url: must have no user((?!canary)[\s\S])*$/ });
});

t.test('a base URL stands in for a hosted provider without a key', async (t) => {
  const llm = await create({ model: 'openai:gpt-5', baseUrl: 'http://127.0.0.1:9999/v1' });
  t.match(llm!.describe(), [{ baseUrl: 'http://127.0.0.1:9999/v1', key: null }, {}, {}]);
});

t.test('what models can do is known of families, and assumed of nobody else', async (t) => {
  const can = async (model: string) => (await readConfig({ env: { ...NO_FILE, OPENAI_API_KEY: 'k', ANTHROPIC_API_KEY: 'k', GEMINI_API_KEY: 'k', OPENROUTER_API_KEY: 'k' }, model })).roles[0]!.can;
  t.match(await can('openai:gpt-5-mini'), { vision: true, structured: true, context: 400_000 });
  t.match(await can('openai:o3-mini'), { vision: false, structured: true });
  t.match(await can('anthropic:claude-sonnet-4-5'), { vision: true, structured: true, context: 200_000 });
  t.match(await can('anthropic:claude-3-5-haiku-latest'), { output: 8192 });
  t.match(await can('google:gemini-2.5-flash'), { vision: true, context: 1_048_576 });
  t.match(await can('openrouter:anthropic/claude-sonnet-4.5'), { vision: true, structured: true });
  t.match(await can('openrouter:acme/unheard-of'), { vision: false, structured: false });
  t.match(await can('ollama:openai/gpt-5'), { vision: false, structured: false }, 'whatever it calls itself');
});
