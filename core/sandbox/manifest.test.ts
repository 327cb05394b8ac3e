import t from 'tap';
import { HOOK_NAMES } from '../admit.ts';
import { MANIFEST_KEYS, manifestSchema, parseManifest } from './manifest.ts';
import { settingsOf, SettingsSchema } from './settings.ts';

const good = { id: 'acme-one', name: 'One', version: '1.2.3', api: 1, main: 'plugin.js', taps: { verify: 'default' } };
const read = (change: object) => parseManifest(JSON.stringify({ ...good, ...change }));
const reason = 'for the tests of the manifest';

t.test('a manifest is read with its defaults', async (t) => {
  t.match(read({}), { id: 'acme-one', grants: {}, limits: { cpu: 1, seconds: 30, memory: 64, result: 4_000_000, log: 64_000 }, taps: { verify: 'default' } });
  t.match(read({ taps: { plan: 'early', code: { before: 'modeller' } } }).taps, { code: { before: 'modeller' } });
  t.equal(MANIFEST_KEYS.length, 14);
  t.ok(MANIFEST_KEYS.length <= 15);
  const schema = manifestSchema();
  t.same(schema.required, ['id', 'name', 'version', 'api']);
  t.equal(schema.additionalProperties, false);
  t.match(parseManifest(JSON.stringify({ id: 'kinds', name: 'Kinds', version: '1.0.0', api: 1, modeller: { kinds: ['kinds/lectern.json'] } })), { main: null, taps: {}, modeller: { materials: [] } });
});

t.test('each refusal has its code, names the key and says what to write instead', async (t) => {
  const cases: [object, string, RegExp][] = [
    [{ colour: 1 }, 'E_PLUGIN_KEY', /unknown key "colour": the keys are \$schema, id/],
    [{ id: undefined }, 'E_PLUGIN_KEY_MISSING', /id is missing: write lower-case/],
    [{ name: undefined }, 'E_PLUGIN_KEY_MISSING', /name is missing/],
    [{ version: undefined }, 'E_PLUGIN_KEY_MISSING', /version is missing/],
    [{ api: undefined }, 'E_PLUGIN_KEY_MISSING', /api is missing: write 1/],
    [{ main: undefined }, 'E_PLUGIN_KEY_MISSING', /main is missing/],
    [{ taps: undefined }, 'E_PLUGIN_KEY_MISSING', /taps is missing/],
    [{ id: 'Acme' }, 'E_PLUGIN_ID', /id "Acme": write lower-case words/],
    [{ id: `a${'b'.repeat(64)}` }, 'E_PLUGIN_ID', /at most 64/],
    [{ id: '__proto__' }, 'E_PLUGIN_ID', /lower-case/],
    [{ name: '' }, 'E_PLUGIN_NAME', /name "": write 1 to 80/],
    [{ description: 7 }, 'E_PLUGIN_NAME', /description 7: write at most 500/],
    [{ $schema: 1 }, 'E_PLUGIN_NAME', /\$schema 1/],
    [{ version: '1.0' }, 'E_PLUGIN_VERSION', /version "1.0": write it as "1.2.3"/],
    [{ api: 2 }, 'E_PLUGIN_API', /api 2: write 1/],
    [{ main: '../plugin.js' }, 'E_PLUGIN_MAIN', /main "..\/plugin.js": name one .js/],
    [{ main: '/etc/passwd.js' }, 'E_PLUGIN_MAIN', /main/],
    [{ main: 'a/../../b.js' }, 'E_PLUGIN_MAIN', /main/],
    [{ main: 'plugin.py' }, 'E_PLUGIN_MAIN', /main/],
    [{ taps: {} }, 'E_PLUGIN_HOOK', /at least one of plan, retrieve/],
    [{ taps: ['verify'] }, 'E_PLUGIN_HOOK', /taps: write/],
    [{ taps: { verfy: 'default' } }, 'E_PLUGIN_HOOK', new RegExp(`taps.verfy: there is no such hook; the hooks are ${HOOK_NAMES.join(', ')}`)],
    [{ taps: { verify: 'first' } }, 'E_PLUGIN_WORD', /taps.verify "first": write "early"/],
    [{ taps: { verify: { before: 'X' } } }, 'E_PLUGIN_WORD', /before/],
    [{ grants: { disk: { reason } } }, 'E_PLUGIN_GRANT', /unknown key disk; the grants are kv, fetch, llm, folder, asset.read, asset.write/],
    [{ grants: { kv: { bytes: 1, reason, more: 1 } } }, 'E_PLUGIN_GRANT', /grants.kv: unknown key more/],
    [{ grants: [] }, 'E_PLUGIN_GRANT', /grants:/],
    [{ grants: { 'asset.read': {} } }, 'E_PLUGIN_REASON', /grants.asset.read.reason: say in 10 to 300/],
    [{ grants: { 'asset.read': { reason: 'short' } } }, 'E_PLUGIN_REASON', /reason/],
    [{ grants: { fetch: { hosts: ['https://a.b'], methods: ['GET'], reason } } }, 'E_PLUGIN_HOST_NAME', /grants.fetch.hosts.0: write a list/],
    [{ grants: { fetch: { hosts: ['*'], methods: ['GET'], reason } } }, 'E_PLUGIN_HOST_NAME', /hosts/],
    [{ grants: { fetch: { hosts: ['a.b'], methods: ['get'], reason } } }, 'E_PLUGIN_HOST_NAME', /methods.0: write a list of GET/],
    [{ grants: { kv: { bytes: 1e9, reason } } }, 'E_PLUGIN_LIMIT_RANGE', /grants.kv.bytes/],
    [{ grants: { llm: { tokens: 0, reason } } }, 'E_PLUGIN_LIMIT_RANGE', /grants.llm.tokens/],
    [{ grants: { folder: { setting: 'guide', reason } } }, 'E_PLUGIN_GRANT', /grants.folder.setting "guide": there is no string/],
    [{ grants: { folder: { setting: 'guide', reason } }, settings: { type: 'object', properties: { guide: { type: 'string', default: '/etc' } } } }, 'E_PLUGIN_GRANT', /can have no default but ""/],
    [{ limits: { cpu: 31 } }, 'E_PLUGIN_LIMIT_RANGE', /limits .*cpu \(seconds, at most 30\)/],
    [{ limits: { minutes: 1 } }, 'E_PLUGIN_LIMIT_RANGE', /the limits are/],
    [{ modeller: { kinds: ['../a.json'] } }, 'E_PLUGIN_CONTENT', /modeller/],
    [{ settings: { type: 'object', properties: { a: { type: 'string', pattern: '(a+)+' } } } }, 'E_PLUGIN_SETTINGS_SCHEMA', /pattern/],
    [{ settings: { type: 'object', properties: { a: { type: 'integer', default: 1.5 } } } }, 'E_PLUGIN_SETTINGS_SCHEMA', /properties.a.default/],
    [{ settings: { type: 'object', properties: {}, required: ['b'] } }, 'E_PLUGIN_SETTINGS_SCHEMA', /required names b/],
  ];
  for (const [change, code, message] of cases) t.throws(() => read(change), { code, message }, `${JSON.stringify(change)} ${code}`);
  t.throws(() => parseManifest('{"id": }'), { code: 'E_PLUGIN_JSON', message: /not JSON/ });
  t.throws(() => parseManifest('[]'), { code: 'E_PLUGIN_JSON', message: /an object/ });
  t.throws(() => parseManifest('{"__proto__": 1}'), { code: 'E_PLUGIN_KEY' });
});

t.test('settings have their defaults, and are held to their rules', async (t) => {
  const schema = SettingsSchema.parse({
    type: 'object',
    properties: {
      limit: { type: 'integer', minimum: 1, maximum: 10, default: 5 }, ratio: { type: 'number', enum: [0.5, 1] }, on: { type: 'boolean', default: false },
      color: { type: 'string', enum: ['red', 'blue'] }, word: { type: 'string', minLength: 2 }, names: { type: 'array', items: { type: 'string' }, maxItems: 2, default: ['a'] },
    },
    required: ['word'],
  });
  t.same(settingsOf(schema, { word: 'oak' }, 'p'), { limit: 5, on: false, names: ['a'], word: 'oak' });
  for (const wrong of [{}, { word: 'x' }, { word: 'oak', limit: 11 }, { word: 'oak', ratio: 2 }, { word: 'oak', color: 'green' }, { word: 'oak', names: ['a', 'b', 'c'] }, { word: 'oak', other: 1 }]) {
    t.throws(() => settingsOf(schema, wrong, 'p'), { code: 'E_PLUGIN_SETTINGS' }, JSON.stringify(wrong));
  }
  t.throws(() => settingsOf(undefined, { a: 1 }, 'p'), { code: 'E_PLUGIN_SETTINGS', message: /the settings are none/ });
});

t.test('what a person reads is what is used, and nothing in it steers her terminal', async (t) => {
  const text = JSON.stringify(good);
  t.equal(parseManifest(`\ufeff${text}`).id, 'acme-one', 'a byte order mark is none of its keys');
  for (const twice of [`${text.slice(0, -1)},"id":"other"}`, `${text.slice(0, -1)},"grants":{},"grants":{"kv":{"bytes":1,"reason":"${reason}"}}}`, `${text.slice(0, -1)},"limits":{"cpu":1,"c\\u0070u":30}}`, `${text.slice(0, -1)},"__proto__":1,"__proto__":2}`]) {
    t.throws(() => parseManifest(twice), { code: 'E_PLUGIN_JSON', message: /two keys of one name/ });
  }
  t.equal(read({ name: 'a "b": c', description: '{"x": 1, "x": 2}\\' }).name, 'a "b": c', 'what looks like a key in a text is none');
  for (const key of ['name', 'settings', 'grants', 'taps', 'other', 'limits', '$schema']) {
    t.throws(() => parseManifest(`${text.slice(0, -1)},"${key === 'name' ? 'author' : key}":${'['.repeat(15_000)}${']'.repeat(15_000)}}`), { code: 'E_PLUGIN_JSON', message: /nested more than 20/ });
    t.throws(() => parseManifest(`{"${key}":${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}}`), { code: 'E_PLUGIN_JSON' });
  }
  for (const evil of ['\u001b[2Jx', 'x\u009b31m', 'x\u202ey', 'x\u0000y', 'x\ny', 'x\r\ny', 'x\u2028y']) {
    for (const key of ['name', 'author', 'license']) t.throws(() => read({ [key]: evil }), { code: 'E_PLUGIN_NAME' });
    t.throws(() => read({ grants: { kv: { bytes: 1, reason: `${reason}${evil}` } } }), { code: 'E_PLUGIN_REASON' });
    t.throws(() => read({ settings: { type: 'object', properties: { x: { type: 'string', title: evil } } } }), { code: 'E_PLUGIN_SETTINGS_SCHEMA' });
  }
  t.throws(() => read({ settings: { type: 'object', properties: { x: { type: 'array', items: { type: 'string' }, default: ['\u001b[2J'] } } } }), { code: 'E_PLUGIN_SETTINGS_SCHEMA' });
  t.equal(read({ description: 'two\nlines' }).description, 'two\nlines');
  const refusals = [{ '\u001b[2Jkey\n': 1 }, { main: '\u001b[2J\u009b' }, { taps: { '\u009b31m\nplan': 'default' } }, { grants: { '\u009bkv\n': {} } }, { settings: { type: 'object', properties: { '\u009b\n': {} } } }];
  for (const change of refusals) t.throws(() => read(change), { message: /^[^\u0000-\u001f\u007f-\u009f]+$/ });
  t.throws(() => parseManifest('{"id": \u001b[2J}'), { code: 'E_PLUGIN_JSON', message: /^[^\u001b]+$/ });
});
