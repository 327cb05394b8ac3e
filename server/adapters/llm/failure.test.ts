import t from 'tap';
import { anthropicMessages, begun, chat, failing, gemini, silent, status } from './endpoint.ts';
import { failureOf, retryAfter } from './failure.ts';
import { CHAIR, trial } from './trial.ts';

const GOOD = chat(JSON.stringify(CHAIR));
const busy = (headers: Record<string, string> = {}) => status(429, { error: { message: 'slow down', type: 'rate_limit' } }, headers);

t.test('what passes is tried again, three times at most', async (t) => {
  for (const code of [408, 409, 425, 429, 500, 502, 503, 504, 529]) {
    const { ask, endpoint, logs } = await trial(t, [status(code, { error: { message: 'not now' } }), status(code, 'no'), GOOD]);
    t.strictSame(await ask(), CHAIR, String(code));
    t.equal(endpoint.received.length, 3);
    t.match(logs, [new RegExp(`HTTP ${code}: not now; trying again in .* \\(try 2 of 3\\)`), /try 3 of 3/]);
  }
  const { ask, endpoint, calls } = await trial(t, [status(500, { error: { message: 'boom' } })]);
  await t.rejects(ask(), { code: 'E_LLM_UNAVAILABLE', message: /lmstudio:small at .* HTTP 500: boom/ });
  t.strictSame([endpoint.received.length, calls.length], [3, 0]);
});

t.test('Retry-After is kept to, in seconds and as a date', async (t) => {
  const soon = await trial(t, [busy({ 'retry-after': '0' }), busy({ 'retry-after': new Date(Date.now() - 5000).toUTCString() }), GOOD], { pace: { first: 30 } });
  t.strictSame(await soon.ask(), CHAIR);
  t.match(soon.logs, [/again in 0\.0 s/, /again in 0\.0 s/]);

  t.equal(retryAfter({ 'retry-after': '7' }), 7);
  t.equal(retryAfter({ 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT' }, Date.parse('2026-10-21T07:28:00Z')), 30);
  t.equal(retryAfter({ 'retry-after-ms': '250', 'retry-after': '7' }), 0.25);
  t.equal(retryAfter({ 'retry-after': 'soon' }), undefined);
  t.equal(retryAfter({}), undefined);
});

t.test('a Retry-After that is too long is told at once', async (t) => {
  const long = await trial(t, [busy({ 'retry-after': '90' })]);
  await t.rejects(long.ask(), { code: 'E_LLM_UNAVAILABLE', message: /slow down; it asks to wait 90 s, longer than the 60 s/, hint: 'Try again in 90 s.' });
  t.equal(long.endpoint.received.length, 1);
  const short = await trial(t, [busy({ 'retry-after': new Date(Date.now() + 30_000).toUTCString() })], { entry: { timeout: 5 } });
  await t.rejects(short.ask(), { code: 'E_LLM_UNAVAILABLE', message: /asks to wait \d+ s, longer than the \d s/ });
});

t.test('refusals are told with what to set', async (t) => {
  const keyed = { entry: { model: 'openai:gpt-5' }, env: { OPENAI_API_KEY_FILE: '/dev/null', OPENAI_API_KEY: 'sk-0123456789abcdef' } };
  const refused = async (code: number, body: unknown, options: Parameters<typeof trial>[2] = keyed) => {
    const { ask, endpoint } = await trial(t, [status(code, body)], options);
    const error = await ask().then(() => null, (error: unknown) => error as { code: string; message: string; hint: string });
    t.equal(endpoint.received.filter(({ body }) => 'response_format' in body).length, 'entry' in options && options.entry?.model === 'openai:gpt-5' ? 1 : 0, 'once');
    return error;
  };
  t.match(await refused(401, { error: { message: 'Incorrect API key' } }), { code: 'E_LLM_DENIED', message: /401: Incorrect/, hint: /openai refused the key in OPENAI_API_KEY/ });
  t.match(await refused(403, 'no'), { code: 'E_LLM_DENIED', hint: /OPENAI_API_KEY/ });
  t.match(await refused(404, { error: { message: 'no such model' } }), { code: 'E_LLM_DENIED', hint: /openai has no model named gpt-5 at http.*base URL is wrong/ });
  t.match(await refused(400, { error: { message: 'bad' } }), { code: 'E_LLM_DENIED', message: /400: bad/ });
  t.match(await refused(429, { error: { message: 'You exceeded your current quota', code: 'insufficient_quota' } }), { code: 'E_LLM_DENIED', hint: /no credit/ });
  t.match(await refused(401, {}, { entry: { model: 'vllm:m' } }), { hint: /vllm wants a key: no key is set; set BOZZETTO_API_KEY/ });
  t.match(await refused(404, { error: { message: 'model "m" not found, try pulling it first' } }, { entry: { model: 'ollama:m' } }), { hint: /ollama pull m/ });
  t.match(await refused(400, { error: 'No models loaded. Please load a model in the developer page' }, { entry: { model: 'lmstudio:m' } }), { code: 'E_LLM_DENIED', message: /No models loaded/, hint: /lms load m/ });
  t.match(await refused(200, { error: 'Unexpected endpoint or method. (POST /chat/completions)' }, {}), { code: 'E_LLM_DENIED', message: /Unexpected endpoint/ }, 'an error that says 200');
  t.match(await refused(307, '', {}), { code: 'E_LLM_DENIED', hint: /redirects/ });
});

t.test('a redirect is not followed: the key would go along', async (t) => {
  const other = await trial(t, [GOOD]);
  const { ask } = await trial(t, [status(307, '', { location: `${other.endpoint.url}/v1/chat/completions` })]);
  await t.rejects(ask(), { code: 'E_LLM_DENIED' });
  t.equal(other.endpoint.received.length, 0);
});

t.test('a web page instead of an answer', async (t) => {
  const { ask, endpoint } = await trial(t, [status(200, '<html><body>Welcome to the hotel</body></html>')]);
  await t.rejects(ask(), { code: 'E_LLM_UNAVAILABLE', message: /web page/, hint: /base URL/ });
  t.equal(endpoint.received.length, 1);
  const sick = await trial(t, [status(502, '<html><head><title>x</title></head><body><h1>Bad  Gateway</h1></body></html>')]);
  await t.rejects(sick.ask(), { code: 'E_LLM_UNAVAILABLE', message: /HTTP 502: Bad Gateway$/ });
});

t.test('a silent endpoint is given up, and its connection closed', async (t) => {
  const { ask, endpoint } = await trial(t, [silent], { entry: { timeout: 0.1 } });
  await t.rejects(ask(), { code: 'E_LLM_UNAVAILABLE', message: /did not answer within 0\.1 s/ });
  t.equal(endpoint.received.length, 1, 'there is no time left to try again');
  await endpoint.received[0]!.closed;
});

t.test('a stream that hangs is noticed, and tried again', async (t) => {
  const { ask, endpoint, logs } = await trial(t, [begun('{"title":', 'hangs'), GOOD], { entry: { idle: 0.2 } });
  t.strictSame(await ask(), CHAIR);
  t.match(logs, [/sent nothing for 0\.2 s/]);
  await endpoint.received[0]!.closed;
});

t.test('an answer that is slow but alive is waited for', async (t) => {
  const { ask } = await trial(t, [(_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let n = 0;
    const timer = setInterval(() => {
      response.write(': still thinking\n\n');
      if (++n < 12) return;
      clearInterval(timer);
      GOOD({ path: '', headers: {}, body: {}, closed: Promise.resolve() }, { writeHead: () => ({ end: (text: string) => response.end(`data: ${text.replace('"message"', '"delta"')}\n\n`) }) } as never);
    }, 50);
  }], { entry: { idle: 0.5 } });
  t.strictSame(await ask(), CHAIR);
});

t.test('an endpoint that never stops is stopped', async (t) => {
  const { ask, endpoint } = await trial(t, [(_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    let gone = false;
    response.once('close', () => {
      gone = true;
    });
    const comment = `: ${'x'.repeat(2 ** 20)}\n\n`;
    const more = () => void (gone || response.write(comment, () => setImmediate(more)));
    more();
  }]);
  await t.rejects(ask(), { code: 'E_LLM_ANSWER_INVALID', message: /more than 32 MB/ });
  t.equal(endpoint.received.length, 1);
  await endpoint.received[0]!.closed;
});

t.test('streams that break off are tried again, then told', async (t) => {
  for (const end of ['is cut', 'ends'] as const) {
    const { ask, endpoint } = await trial(t, [begun('{"title":"Chair","legs":4}', end), GOOD]);
    t.strictSame(await ask(), CHAIR, `a stream that ${end}`);
    t.equal(endpoint.received.length, 2);
    endpoint.next(begun('{', end));
    await t.rejects(ask({ seed: 2 }), { code: 'E_LLM_UNAVAILABLE' });
    t.equal(endpoint.received.length, 5);
  }
  const half = await trial(t, [(_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{"mess')]);
  await t.rejects(half.ask(), { code: 'E_LLM_UNAVAILABLE', message: /broke off/ });
  const garbled = await trial(t, [(_, response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"choices":[{"del\n\n')]);
  await t.rejects(garbled.ask(), { code: 'E_LLM_UNAVAILABLE' });
  t.equal(garbled.endpoint.received.length, 3);
});

t.test('streams of Anthropic and Gemini that break off are no answers', async (t) => {
  const [half, whole] = ['import bpy\n', 'import bpy\nprint(1)\n'];
  const claude = await trial(t, [anthropicMessages(half, false), anthropicMessages(whole)], { entry: { model: 'anthropic:claude-sonnet-4-5' } });
  t.equal(await claude.ask({ answer: null }), whole);
  const google = await trial(t, [gemini(half, ''), gemini(whole)], { entry: { model: 'google:gemini-2.5-pro' } });
  t.equal(await google.ask({ answer: null }), whole);
  google.endpoint.next(gemini('', 'SAFETY'));
  await t.rejects(google.ask({ answer: null, seed: 2 }), { code: 'E_LLM_DENIED', message: /content filter/ });
});

t.test('errors in the middle of a stream are told apart', async (t) => {
  const passing = await trial(t, [failing({ message: 'Provider is overloaded', code: 502 }), GOOD]);
  t.strictSame(await passing.ask(), CHAIR);
  const denied = await trial(t, [failing({ message: 'model requires more credits', code: 402 })]);
  await t.rejects(denied.ask(), { code: 'E_LLM_DENIED', message: /more credits/, hint: /no credit/ });
  const crashed = await trial(t, [failing({ message: 'The model has crashed without additional information' })]);
  await t.rejects(crashed.ask(), { code: 'E_LLM_UNAVAILABLE', message: /has crashed/ });
});

t.test('nobody there', async (t) => {
  const { ask, endpoint } = await trial(t, []);
  await endpoint.close();
  await t.rejects(ask(), { code: 'E_LLM_UNAVAILABLE', message: /cannot be reached \(ECONNREFUSED\)/, hint: /lms server start, or set the base URL/ });
});

t.test('a caller who cancels is obeyed for real', async (t) => {
  const reason = new Error('changed my mind');
  const early = await trial(t, [GOOD]);
  await t.rejects(early.ask({}, { signal: AbortSignal.abort(reason) }), reason);
  t.equal(early.endpoint.received.length, 0);

  for (const behaviour of [silent, begun('{', 'hangs')]) {
    const { ask, endpoint } = await trial(t, [behaviour]);
    const stop = new AbortController();
    const asked = ask({}, { signal: stop.signal });
    const { closed } = await endpoint.arrived(1);
    stop.abort(reason);
    await t.rejects(asked, reason);
    await closed;
    t.equal(endpoint.received.length, 1);
  }

  const waiting = await trial(t, [busy({ 'retry-after': '50' })]);
  const stop = new AbortController();
  const asked = waiting.ask({}, { signal: stop.signal });
  await waiting.endpoint.arrived(1).then(({ closed }) => closed);
  while (waiting.logs.length === 0) await new Promise((done) => setTimeout(done, 2));
  stop.abort(reason);
  await t.rejects(asked, reason, 'while it waits to try again as well');
});

t.test('what nobody knows is unavailable, and short', (t) => {
  const place = { provider: 'vllm', name: 'm', model: 'vllm:m', baseUrl: 'http://x', key: null, from: { model: 'flag', baseUrl: 'flag', key: null } } as const;
  const { error } = failureOf(new Error('x'.repeat(5000)), place);
  t.match(error, { code: 'E_LLM_UNAVAILABLE' });
  t.ok(error.message.length < 500);
  t.end();
});
