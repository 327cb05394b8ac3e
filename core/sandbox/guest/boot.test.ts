import t from 'tap';
import type { AuthorContext } from '../author.ts';
import { boot, type GuestOptions } from './boot.ts';
import { atob, btoa, bytesFrom, fromUtf8, rawOf, TextDecoder, TextEncoder, utf8 } from './bytes.ts';
import { structuredClone } from './clone.ts';
import { URLSearchParams, urlClass } from './url.ts';

const options: GuestOptions = { seed: [1, 2, 3, 4], hooks: ['plan', 'verify'], taps: ['verify'], result: 1000, log: 200 };

/** The guest's part in this process: `said` is what crosses the bridge; `answers` answer asks at once. */
function start(verify: unknown, given: Partial<GuestOptions> = {}, answers: Record<string, unknown> = {}) {
  const said: [string, number, string, string][] = [];
  const world: Record<string, unknown> = { WebAssembly: 1, Atomics: 1, SharedArrayBuffer: 1, Error: function Fake() {}, Math: {} };
  const guest = boot(world, (kind, id, text, raw) => {
    said.push([kind, id, text, raw]);
    if (kind === 'url') return text.includes('bad') ? '' : JSON.stringify({ href: 'https://a.b/?x=1', search: '?x=1', origin: 'https://a.b' });
    if (kind === 'timer') setImmediate(() => guest.ring(id));
    if (kind === 'ask') {
      const [capability] = JSON.parse(text) as [string];
      setImmediate(() => (capability in answers ? guest.answer(id, true, JSON.stringify(answers[capability]), 'abc') : guest.answer(id, false, JSON.stringify({ code: 'E_PLUGIN_DENIED', message: 'no' }), '')));
    }
    return '';
  }, { ...options, ...given });
  const refused = guest.register({ default: { verify } });
  const call = async (payload: object = { brief: { text: 'a stool' } }) => {
    guest.call('verify', JSON.stringify({ payload, context: { round: 1 } }));
    while (!said.some(([kind]) => kind === 'done' || kind === 'fault')) await new Promise(setImmediate);
    const [kind, , text] = said.findLast(([kind]) => kind === 'done' || kind === 'fault')!;
    return { kind, value: text === '' ? undefined : JSON.parse(text) as unknown, logs: said.filter(([kind]) => kind === 'tell').map(([, , text]) => text) };
  };
  return { world, guest, said, refused, call };
}

t.test('a module is taken with exactly the methods of its manifest', async (t) => {
  t.equal(start(() => 1).refused, '');
  const { guest } = start(() => 1);
  for (const wrong of [undefined, null, 1, [], () => 1]) t.match(guest.register({ default: wrong }), /no default export that is an object/);
  t.match(guest.register({ default: { verfy() {} } }), /unknown key verfy: the hooks are plan, verify/);
  t.match(guest.register({ default: { plan() {} } }), /a method plan that plugin.json does not name/);
  t.match(guest.register({ default: { verify: 1 } }), /verify in its default export is no method/);
  t.match(start(() => 1, { taps: ['verify', 'plan'] }).refused, /names the hook plan, and its default export has no method plan/);
});

t.test('a value crosses as JSON, and what is none is a fault', async (t) => {
  t.same(await start(() => [1, { a: undefined }]).call(), { kind: 'done', value: [1, {}], logs: [] });
  t.same(await start(async () => {}).call(), { kind: 'done', value: undefined, logs: [] });
  t.match(await start(() => () => 1).call(), { kind: 'fault', value: { kind: 'value', message: /a function/ } });
  t.match(await start(() => 1n).call(), { kind: 'fault', value: { kind: 'value', message: /BigInt/ } });
  t.match(await start(() => 'x'.repeat(2000)).call(), { kind: 'fault', value: { kind: 'bytes', message: 'it returned 2002 bytes' } });
});

t.test('whatever is thrown is told in words', async (t) => {
  t.match(await start(() => { throw new TypeError('no'); }).call(), { kind: 'fault', value: { name: 'TypeError', message: 'no', stack: /boot.test/ } });
  t.match(await start(async () => { throw Object.assign(new Error('no'), { code: 'E_BUDGET_SPENT' }); }).call(), { value: { message: 'no', code: undefined } }, 'a code is not taken on an author’s word');
  t.match(await start(() => Promise.reject('words')).call(), { value: { message: 'words' } });
  t.match(await start(() => { throw { get message() { throw new Error('again'); } }; }).call(), { value: { message: 'it threw something that cannot be read' } });
  t.match(await start((_: unknown, { sleep }: AuthorContext) => { void sleep(1); throw {}; }).call(), { value: { name: 'Error', message: '' } });
});

t.test('payload and context are frozen all the way down', async (t) => {
  const { kind } = await start((payload: { brief: object }, context: { brief: object }) => {
    if (!Object.isFrozen(payload) || !Object.isFrozen(payload.brief) || !Object.isFrozen(context) || context.brief !== payload.brief) throw new Error('not frozen');
  }).call();
  t.equal(kind, 'done');
});

t.test('capabilities ask, and their answers come back', async (t) => {
  const file = { name: 'a.glb', type: 'x/y', bytes: 3, sha256: 'f' };
  const { kind, value, logs } = await start(async (_: unknown, { kv, fetch, llm, asset, log, notice, sleep, random }: AuthorContext) => {
    log(await kv.get('a'), await kv.keys(), new Error('e').message, Symbol('s'), 2n, { a: 1 });
    await kv.set('a', undefined);
    await kv.delete('a');
    const answer = await fetch('https://a.b', { method: 'POST', body: new Uint8Array([1]) });
    log(answer.ok, await answer.text(), (await answer.bytes())[0], await llm.ask({ prompt: 'p' }), [...await asset.bytes(file)]);
    const pieces: number[] = [];
    for await (const piece of asset.read(file)) pieces.push(piece.length);
    await asset.write('a.obj', 'model/obj', ['x'.repeat(300_000), new Uint8Array([1])]);
    await asset.write('b.obj', 'model/obj', 'text');
    notice('told');
    await sleep(1);
    return [pieces, random() < 1];
  }, { log: 10_000 }, { kv: 'kept', fetch: { status: 200, url: 'u', headers: {} }, llm: 'said', 'asset.read': null, 'asset.write': file }).call();
  t.equal(kind, 'done');
  t.same(value, [[3], true]);
  t.same(logs, ['"kept" "kept" e Symbol(s) 2 {"a":1}'.replaceAll('"kept"', 'kept'), 'true abc 97 said [97,98,99]', 'told']);
});

t.test('a refusal is thrown where the author asked', async (t) => {
  t.match(await start((_: unknown, { kv }: AuthorContext) => kv.get('a')).call(), { kind: 'fault', value: { code: 'E_PLUGIN_DENIED', message: 'no', stack: /boot.test/ } });
});

t.test('logs end where they are too long; the world has what the web has', async (t) => {
  const { world, call } = start((_: unknown, { log }: AuthorContext) => {
    for (let at = 0; at < 50; at += 1) log('0123456789');
    (world['console'] as Console).log('more', new Error('e'));
  });
  const { logs } = await call();
  t.match(logs.at(-1), /more than 200 bytes were logged/);
  t.equal(logs.length, 5);
  t.notOk('WebAssembly' in world || 'Atomics' in world || 'SharedArrayBuffer' in world);
  (world['Error'] as { prepareStackTrace: unknown }).prepareStackTrace = () => 1;
  t.equal((world['Error'] as { prepareStackTrace: unknown }).prepareStackTrace, undefined);
  t.ok((world['Math'] as Math).random() < 1);
  t.same((world['structuredClone'] as typeof structuredClone)([1]), [1]);
  t.throws(() => (world['setTimeout'] as (callback: unknown) => void)('code'), TypeError);
});

t.test('timers ring, once or again, until they are cleared', async (t) => {
  const rung: string[] = [];
  const { world, call } = start(() => new Promise<void>((done) => {
    const { setTimeout, setInterval, clearTimeout, clearInterval, queueMicrotask } = world as unknown as typeof globalThis;
    queueMicrotask(() => rung.push('soon'));
    clearTimeout(setTimeout(() => rung.push('never'), 1));
    clearTimeout(999);
    let ticks = 0;
    const beat = setInterval((word: string) => {
      rung.push(word);
      ticks += 1;
      if (ticks < 2) return;
      clearInterval(beat);
      setTimeout(done, -1);
    }, 1, 'tick');
  }));
  t.equal((await call()).kind, 'done');
  t.same(rung, ['soon', 'tick', 'tick']);
  const thrown = start(() => new Promise(() => (thrown.world['setTimeout'] as typeof setTimeout)(() => { throw new Error('late'); }, 1)));
  t.match(await thrown.call(), { kind: 'fault', value: { message: 'late' } });
});

t.test('bytes and texts', async (t) => {
  t.equal(fromUtf8(utf8('grün ☂ 🪑')), 'grün ☂ 🪑');
  t.equal(utf8('\ud800'), utf8('\ufffd'));
  t.equal(fromUtf8('a\u00ffb\u00c3'), 'a\ufffdb\ufffd');
  t.throws(() => fromUtf8('\u00ff', true), TypeError);
  t.same(rawOf(bytesFrom('\u0000\u00ff')), '\u0000\u00ff');
  t.equal(rawOf(new Uint8Array(20_000).fill(65)).length, 20_000);
  t.throws(() => rawOf('text'), TypeError);
  for (const text of ['', 'a', 'ab', 'abc', 'abcd\u00ff']) {
    t.equal(btoa(text), Buffer.from(text, 'latin1').toString('base64'));
    t.equal(atob(btoa(text)), text);
  }
  t.throws(() => btoa('☂'), RangeError);
  t.throws(() => atob('*'), RangeError);
  t.equal(new TextDecoder().decode(new TextEncoder().encode('ü')), 'ü');
  t.equal(new TextDecoder('utf8').decode(new Uint8Array([0xef, 0xbb, 0xbf, 65]).buffer), 'A');
  t.same([new TextDecoder().encoding, new TextEncoder().encoding, new TextDecoder().decode(), new TextEncoder().encode().length], ['utf-8', 'utf-8', '', 0]);
  t.throws(() => new TextDecoder('latin1'), RangeError);
});

t.test('clones share nothing, and keep circles', async (t) => {
  const given: Record<string, unknown> = { date: new Date(5), text: /a/g, map: new Map([[{ a: 1 }, 2]]), set: new Set([1]), bytes: new Uint8Array([1, 2]), view: new DataView(new ArrayBuffer(4)), buffer: new ArrayBuffer(2), list: [1, null], error: new TypeError('no') };
  given['self'] = given;
  const copy = structuredClone(given);
  t.equal(copy['self'], copy);
  t.not(copy['list'], given['list']);
  t.same(copy['map'], given['map']);
  t.same(copy['bytes'], given['bytes']);
  t.match(copy['error'], { name: 'TypeError', message: 'no' });
  t.throws(() => structuredClone({ a() {} }), TypeError);
});

t.test('URL and URLSearchParams as the web has them', async (t) => {
  const asked: string[] = [];
  const URL = urlClass((request) => {
    asked.push(request);
    const [text, base, part, value] = JSON.parse(request) as [string, string | null, 'hash', string];
    const url = globalThis.URL.parse(text, base ?? undefined);
    if (!url) return '';
    if (part) url[part] = value;
    return JSON.stringify(Object.fromEntries(['href', 'origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'].map((name) => [name, url[name as 'hash']])));
  });
  const url = new URL('/p?a=1&a=2', 'https://a.b') as unknown as globalThis.URL;
  t.same([url.href, url.origin, url.host, String(url), JSON.stringify(url)], ['https://a.b/p?a=1&a=2', 'https://a.b', 'a.b', 'https://a.b/p?a=1&a=2', '"https://a.b/p?a=1&a=2"']);
  url.searchParams.set('a', 'x y');
  t.equal(url.search, '?a=x+y');
  url.hash = 'h';
  t.equal(url.href, 'https://a.b/p?a=x+y#h');
  t.throws(() => new URL('no url'), TypeError);
  t.same([URL.canParse('x'), URL.canParse('https://a.b'), URL.parse('x')], [false, true, null]);
  const query = new URLSearchParams({ b: '2', a: '1' });
  query.append('a', "it's");
  query.set('c', 'ü');
  query.sort();
  t.equal(query.toString(), new globalThis.URLSearchParams([['a', '1'], ['a', "it's"], ['b', '2'], ['c', 'ü']]).toString());
  query.delete('b');
  const each: string[] = [];
  query.forEach((value, name) => each.push(name + value));
  t.same([each, query.get('b'), query.getAll('a'), query.has('c'), query.size], [['a1', "ait's", 'cü'], null, ['1', "it's"], true, 3]);
  t.same([[...query.keys() as unknown as Iterable<string>], [...query.values() as unknown as Iterable<string>], [...query.entries() as unknown as Iterable<string>].length], [['a', 'a', 'c'], ['1', "it's", 'ü'], 3]);
  t.equal(new URLSearchParams('?a=%&b').get('a'), '%');
  t.equal(new URLSearchParams([['x', 'y']]).get('x'), 'y');
});
