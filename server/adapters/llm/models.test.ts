/** `bozzetto models`, in a process of its own, against an endpoint on loopback. */
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import type { ModelsOptions } from '../../../scripts/cli/models.ts';
import { chat, openEndpoint, status } from './endpoint.ts';
import { scratch } from './trial.ts';

const COMMAND = join(import.meta.dirname, '../../../scripts/cli/models.ts');
const CANARY = 'sk-canary-0123456789-wxyz';

const run = (options: ModelsOptions, env: Record<string, string> = {}) =>
  new Promise<{ text: string; exit: number }>((done) => {
    const script = `const { models } = await import(${JSON.stringify(COMMAND)}); await models(${JSON.stringify(options)});`;
    const child = execFile(process.execPath, ['--input-type=module', '-e', script], { env: { XDG_CONFIG_HOME: '/nowhere/at/all', ...env } }, (_, stdout, stderr) => done({ text: stdout + stderr, exit: child.exitCode! }));
  });

t.test('without a model it says how to connect one', async (t) => {
  const { text, exit } = await run({});
  t.equal(exit, 0);
  t.match(text, /No model is connected.*\n.*bozzetto models --check --model ollama/);
  t.match(text, /lmstudio +http:\/\/127\.0\.0\.1:1234\/v1 +BOZZETTO_API_KEY/);
});

t.test('what is configured, where it comes from, and whether it answers', async (t) => {
  const endpoint = await openEndpoint(chat('ready'), status(404, { error: { message: 'no such model' } }));
  t.teardown(() => endpoint.close());
  const env = { BOZZETTO_BASE_URL: `${endpoint.url}/v1`, BOZZETTO_MODEL: 'compatible:fast', BOZZETTO_API_KEY: CANARY };
  const { text, exit } = await run({ check: true, models: { critic: 'compatible:absent' } }, env);
  t.equal(exit, 4);
  t.equal(endpoint.received.length, 2, 'a model that two roles share is asked once');
  t.match(text, /^planner +compatible:fast +\(env BOZZETTO_MODEL\)\n.*at .*v1 +\(env BOZZETTO_BASE_URL\)\n +key +…wxyz +\(BOZZETTO_API_KEY\)\n.*not see pictures, no structured output.*\n.*no price.*\n +answers +yes, in \d+\.\d s/);
  t.match(text, /critic +compatible:absent +\(flag\)[\s\S]*answers +NO.*E_LLM_DENIED.*404: no such model\n.*no model named absent/);
  t.notMatch(text, 'canary');

  endpoint.next(chat('ready'));
  const json = await run({ check: true, json: true }, env);
  t.equal(json.exit, 0);
  t.match(JSON.parse(json.text), { roles: [{ role: 'planner', key: '…wxyz', vision: false }, {}, {}], faults: [], checks: [{ role: 'planner', ok: true }, { role: 'coder', ok: true }, {}], providers: [{ name: 'openai' }] });
  t.notMatch(json.text, 'canary');
});

t.test('faults are shown with what is right', async (t) => {
  const configFile = join(scratch(t), 'models.json');
  writeFileSync(configFile, JSON.stringify({ planner: { model: 'ollama:x', price: { input: 0, output: 0 } }, coder: { model: 'openai:gpt-5' } }));
  const { text, exit } = await run({ configFile, check: true });
  t.equal(exit, 2);
  t.match(text, /planner +ollama:x[\s\S]*\$0 in, \$0 out per million tokens[\s\S]*NOT OK\n +OPENAI_API_KEY: openai:gpt-5 needs a key/);
  t.match(await run({ model: 'gpt-5', json: true }), { exit: 2, text: /"faults": \[\n.*"key": "flag"/s });
});

t.test('a recording is shown as what it is', async (t) => {
  const folder = scratch(t);
  const exchange = { request: { role: 'planner', system: 's', messages: [{ from: 'user', text: 'x' }], answer: null }, answer: 'y', calls: [] };
  writeFileSync(join(folder, '0001.json'), JSON.stringify(exchange));
  const { text, exit } = await run({ model: `scripted:${folder}`, check: true });
  t.equal(exit, 0);
  t.match(text, `planner  scripted:${folder}  (flag)\ncoder`);
});
