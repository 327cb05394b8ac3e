/** The lines that docs/webhooks.md gives to receivers take what we sign, and nothing else. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import t from 'tap';
import { newSecret } from './secret.ts';
import { signatureHeaders } from './sign.ts';
import { WEBHOOK_EVENT_NAMES } from './events.ts';

const page = readFileSync(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)![1]!;

const secret = newSecret();
const body = '{"type":"asset.succeeded","data":{"asset":"ä"}}';
const at = new Date();
const headers = signatureHeaders({ id: 'dlv_1', body, secrets: [newSecret(), secret], at });
const now = at.getTime() / 1000;
/** What is asked, and whether it is genuine. */
const CASES: [typeof headers, string, number, boolean][] = [
  [headers, body, now, true],
  [headers, `${body} `, now, false],
  [headers, body, now + 301, false],
  [{ ...headers, 'webhook-id': 'dlv_2' }, body, now, false],
  [{ ...headers, 'webhook-signature': 'v1,AAAA' }, body, now, false],
];

t.test('the JavaScript', async (t) => {
  const { isGenuine } = (await import(`data:text/javascript,${encodeURIComponent(block('js'))}`)) as { isGenuine(...given: unknown[]): boolean };
  t.strictSame(CASES.map(([sent, text, time]) => isGenuine(secret, sent, text, time)), CASES.map(([, , , genuine]) => genuine));
});

t.test('the Python', (t) => {
  const source = `${block('python')}\nimport json, sys\nprint(json.dumps([is_genuine(${JSON.stringify(secret)}, headers, body.encode(), now) for headers, body, now, _ in json.load(sys.stdin)]))`;
  t.strictSame(JSON.parse(execFileSync('python3', ['-c', source], { input: JSON.stringify(CASES), encoding: 'utf8' })), CASES.map(([, , , genuine]) => genuine));
  t.end();
});

t.test('every event is on the page', (t) => {
  t.strictSame(WEBHOOK_EVENT_NAMES.filter((name) => !page.includes(`\`${name}\``)), []);
  t.end();
});
