import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import t from 'tap';
import { type Behaviour, chat, failing, status } from './endpoint.ts';
import { type ConnectedLlm, record } from './index.ts';
import { hide, Secret } from './secret.ts';
import { request, scratch, trial } from './trial.ts';

const CANARY = 'sk-canary/0123456789+abcdefghijklmnop';
const INSIDE = 'canary';

/** All that anybody could print of an error. */
function printed(error: unknown): string {
  const texts: string[] = [];
  for (let at = error; at !== undefined && at !== null; at = (at as Error).cause) {
    texts.push(inspect(at, { depth: 10, showHidden: true }), JSON.stringify(at), (at as Error).message, (at as Error).stack ?? '');
  }
  return texts.join('\n');
}

t.test('a key shows itself to nobody', (t) => {
  const secret = new Secret(CANARY);
  for (const text of [String(secret), JSON.stringify({ secret }), inspect({ secret }, { showHidden: true, depth: 5 }), JSON.stringify(Object.entries(secret))]) t.notMatch(text, INSIDE);
  t.equal(String(secret), '…mnop');
  t.equal(String(new Secret('short')), '…', 'of a short one nothing is shown');
  t.equal(secret.reveal(), CANARY);
  t.end();
});

t.test('a key is hidden in whatever form it is echoed', (t) => {
  const secret = new Secret(CANARY);
  for (const form of [CANARY, encodeURIComponent(CANARY), JSON.stringify(CANARY), Buffer.from(CANARY).toString('base64'), Buffer.from(`Bearer ${CANARY}`).toString('base64')]) {
    t.equal(hide(`<${form}>`, secret).replaceAll('"', ''), '<[key]>');
  }
  t.equal(hide('none of this', new Secret('none')), 'none of this', 'a key that is no secret is not hidden');
  t.equal(hide('text', null), 'text');
  t.end();
});

/** What an endpoint says that gives back whatever it got. */
const echo = (behave: (said: string) => Behaviour): Behaviour => (received, response) => behave(`you sent ${JSON.stringify(received.headers)}`)(received, response);
const long = 'x'.repeat(280);

const ECHOES: Record<string, Behaviour> = {
  'in a refusal': echo((said) => status(401, { error: { message: said } })),
  'in a refusal without JSON': echo((said) => status(403, `<html>${said}</html>`)),
  'at the end of what is shown of a message': echo((said) => status(400, { error: { message: `${long}${/sk-.*?(?=")/.exec(said)?.[0]}` } })),
  'in a header of a failure': (received, response) => status(503, {}, { 'x-echo': JSON.stringify(received.headers) })(received, response),
  'in the middle of a stream': echo((said) => failing({ message: said })),
  'in an error of another shape': echo((said) => failing(said)),
  'in a stream that is none': (received, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${JSON.stringify(received.headers)}\n\n`),
  'in JSON that is no answer': echo((said) => status(200, { error: said })),
  'in an answer of no use': echo((said) => chat(said)),
  'in an answer that is empty but for reasoning': echo((said) => chat('', { finish: said })),
};

for (const [where, behaviour] of Object.entries(ECHOES)) {
  t.test(`an endpoint that echoes the key ${where}`, async (t) => {
    for (const [model, name] of [['openai:gpt-5', 'OPENAI_API_KEY'], ['compatible:x', 'BOZZETTO_API_KEY'], ['anthropic:claude-sonnet-4-5', 'ANTHROPIC_API_KEY'], ['google:gemini-2.5-pro', 'GEMINI_API_KEY']] as const) {
      const folder = scratch(t);
      const { llm, endpoint, calls, logs } = await trial(t, [behaviour], { entry: { model }, env: { [name]: CANARY } });
      const error: unknown = await record(llm, folder).ask(request(), { signal: new AbortController().signal, tokens: 100_000, onCall: (call) => calls.push(call) }).then(() => null, (error: unknown) => error);
      t.match(JSON.stringify(endpoint.received[0]?.headers), INSIDE, 'it was sent');
      t.match(error, { code: /^E_LLM_/ });
      t.notMatch(printed(error), INSIDE, model);
      t.notMatch(JSON.stringify([calls, logs]), INSIDE);
      t.notMatch(inspect([llm, (llm as ConnectedLlm).describe()], { depth: 10 }), INSIDE);
      for (const file of readdirSync(folder)) t.notMatch(readFileSync(join(folder, file), 'utf8'), INSIDE);
    }
  });
}

t.test('an answer that has the key in it is given without, and stored without', async (t) => {
  const folder = scratch(t);
  const { ask } = await trial(t, [echo((said) => chat(said, { piece: 3 }))], { entry: { model: 'compatible:x' }, env: { BOZZETTO_API_KEY: CANARY }, folder });
  t.match(await ask({ answer: null }), /you sent .*Bearer \[key\]/);
  t.notMatch(readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8'), INSIDE);
});
