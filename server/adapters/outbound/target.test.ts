import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { outgoing } from './headers.ts';
import { method, target } from './target.ts';

const HOSTS = ['api.example.org', '*.wild.example.org', 'odd.example.org:8443', 'http:plain.example.org', 'http:old.example.org:8080'];
const refused = (work: () => unknown) => {
  try {
    return { got: work() };
  } catch (error) {
    return error instanceof BozzettoError ? error.code : error;
  }
};

t.test('granted hosts are reached at their own scheme and port', (t) => {
  for (const [url, reached] of Object.entries({
    'https://api.example.org/a?b=c': 'https://api.example.org/a?b=c',
    'https://api.example.org:443/': 'https://api.example.org/',
    'HTTPS://API.example.ORG': 'https://api.example.org/',
    'https://%61pi.example.org/': 'https://api.example.org/',
    'https://ａｐｉ.example.org/': 'https://api.example.org/',
    'https://api.example.org/#part': 'https://api.example.org/',
    'https://api.example.org/@here': 'https://api.example.org/@here',
    'https://a.wild.example.org/': 'https://a.wild.example.org/',
    'https://a.b.wild.example.org/': 'https://a.b.wild.example.org/',
    'https://odd.example.org:8443/': 'https://odd.example.org:8443/',
    'http://plain.example.org/': 'http://plain.example.org/',
    'http://old.example.org:8080/': 'http://old.example.org:8080/',
  })) t.equal(target(url, HOSTS).href, reached, url);
  t.end();
});

t.test('everything else is denied', (t) => {
  for (const url of [
    'http://api.example.org/', 'https://api.example.org:444/', 'https://api.example.org:80/', 'https://plain.example.org/', 'http://plain.example.org:443/',
    'https://odd.example.org/', 'https://wild.example.org/', 'https://.wild.example.org/', 'https://xwild.example.org/', 'https://example.org/', 'https://api.example.org.evil.example/',
    'https://evil.example/api.example.org', 'https://evil.example/?https://api.example.org', 'https://evil.example#@api.example.org/',
    'https://api.example.org@evil.example/', 'https://evil.example@api.example.org/', 'https://user:pass@api.example.org/', 'https://@api.example.org/', 'https://:@api.example.org/', 'https:@api.example.org/',
    'https://evil.example\\@api.example.org/', 'https://api.example.org\\@evil.example/', 'https:\\\\api.example.org', 'https://api.example.org\t/', ' https://api.example.org/', 'https://api.exa\nmple.org/', 'https://api.example.org/a\r\nb',
    'https://api.example.org./', 'https://api.example.org../', 'https://api。example。org。/', 'https://api.example.org%2eevil.example/', 'https://api.example.org%00.evil.example/', 'https://аpi.example.org/', 'https://xn--pi-7kc.example.org/', 'https://api\u00ad.exаmple.org/',
    'https://localhost/', 'https://localhost./', 'https://0/', 'https://127.1/', 'https://2130706433/', 'https://0x7f000001/', 'https://0177.0.0.1/', 'https://①②⑦.⓪.⓪.①/', 'https://[::1]/', 'https://[::]/', 'https://[::ffff:127.0.0.1]/', 'https://[fe80::1%25eth0]/', 'https://169.254.169.254/', 'https://metadata/',
    'file:///etc/passwd', 'ftp://api.example.org/', 'gopher://api.example.org/', 'data:text/plain,hi', 'ws://api.example.org/', 'blob:https://api.example.org/x', 'javascript:1', '//api.example.org/', '/api.example.org', '', 'https://', 'https:', 'view-source:https://api.example.org',
    `https://api.example.org/${'a'.repeat(5000)}`,
  ]) t.equal(refused(() => target(url, HOSTS).href), 'E_FETCH_DENIED', JSON.stringify(url));
  t.equal(refused(() => target('https://api.example.org/', [])), 'E_FETCH_DENIED', 'no hosts, nothing');
  t.equal(refused(() => target('https://metadata/', ['metadata'])), 'E_FETCH_DENIED', 'a name without a dot, even where it is granted');
  t.end();
});

t.test('methods are those of the grant, and some are never', (t) => {
  t.equal(method('GET', ['GET']), 'GET');
  for (const name of ['POST', 'get', 'GET ', 'GET\r\nX: y', '', 'CONNECT', 'TRACE', '__proto__']) t.equal(refused(() => method(name, ['GET', 'CONNECT', 'TRACE'])), 'E_FETCH_DENIED', JSON.stringify(name));
  t.end();
});

t.test('headers that frame a message, carry cookies or pass for others can’t be set', (t) => {
  t.match(outgoing({ Authorization: 'Bearer x', 'X-Api-Key': 'k', 'User-Agent': 'mine' }), { authorization: 'Bearer x', 'x-api-key': 'k', 'user-agent': 'mine', 'accept-encoding': 'gzip, br' });
  for (const name of [
    'Host', 'HOST', 'Connection', 'Content-Length', 'Transfer-Encoding', 'TE', 'Trailer', 'Upgrade', 'Expect', 'Cookie', 'cookie2', 'Set-Cookie', 'Proxy-Authorization', 'Sec-Fetch-Mode', 'X-Forwarded-For', 'X-Forwarded-Host', 'Forwarded', 'Via',
    'X-HTTP-Method-Override', 'X-Method-Override', 'Metadata-Flavor', 'X-aws-ec2-metadata-token', 'Accept-Encoding', 'Origin', 'Referer', 'bad name', 'bad:name', 'bad\r\nname', '', 'ho\u0073t\u0000', 'ſec-x',
  ]) t.equal(refused(() => outgoing({ [name]: 'x' })), 'E_FETCH_DENIED', JSON.stringify(name));
  for (const value of ['a\r\nHost: b', 'a\nb', 'a\0b', '☃', 7 as unknown as string, ['a'] as unknown as string]) t.equal(refused(() => outgoing({ accept: value })), 'E_FETCH_DENIED', JSON.stringify(value));
  t.equal(refused(() => outgoing(JSON.parse('{"__proto__": "x"}') as Record<string, string>)), 'E_FETCH_DENIED');
  t.equal(refused(() => outgoing(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`x-${i}`, 'y'])))), 'E_FETCH_DENIED', 'too many');
  t.equal(refused(() => outgoing({ accept: 'x'.repeat(20_000) })), 'E_FETCH_DENIED', 'too long');
  t.end();
});
