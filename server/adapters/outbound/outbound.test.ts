import { brotliCompressSync, gzipSync } from 'node:zlib';
import t from 'tap';
import { BozzettoError } from '#core/errors.ts';
import { openOutbound } from './index.ts';
import { CERTIFICATE } from './testing/certificate.ts';
import { names, rawSite, site } from './testing/world.ts';

const onLoopback = (address: string) => address === '127.0.0.1';
const at = (...addresses: string[]) => addresses.map((address) => [address]);
const codeOf = async (work: Promise<unknown>) => work.then(() => 'answered', (error: unknown) => (error instanceof BozzettoError ? error.code : String(error)));
const plain = (...ports: number[]) => ({ hosts: ports.map((port) => `http:*.example.org:${port}`), methods: ['GET', 'POST', 'PUT'] });
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

t.test('a granted host answers: method, headers and body arrive, and no header of ours beside two', async (t) => {
  const heard: unknown[] = [];
  const server = await site((request, response) => {
    heard.push({ method: request.method, url: request.url, headers: request.headers });
    request.pipe(response.writeHead(201, { 'x-answer': 'yes', 'set-cookie': ['a=1', 'b=2'] }));
  });
  t.teardown(server.close);
  const outbound = openOutbound({ resolve: names({ 'a.example.org': at('127.0.0.1') }).resolve, allowAddress: onLoopback });
  const url = `http://a.example.org:${server.port}/x?y`;
  const answer = await outbound.request({ url, method: 'POST', headers: { Authorization: 'Bearer k', 'Content-Type': 'text/plain' }, body: Buffer.from('hello'), grant: plain(server.port) });
  t.match(answer, { status: 201, url, headers: { 'x-answer': 'yes' } });
  t.notHas(answer.headers, 'set-cookie', 'cookies stay outside');
  t.equal(text(answer.body), 'hello');
  t.strictSame(heard, [{
    method: 'POST', url: '/x?y',
    headers: { host: `a.example.org:${server.port}`, connection: 'close', 'user-agent': 'bozzetto', authorization: 'Bearer k', 'content-type': 'text/plain', 'accept-encoding': 'gzip, br', 'content-length': '5' },
  }]);
});

t.test('TLS: the name is proved by a trusted certificate, whatever the environment says', async (t) => {
  const server = await site((_, response) => response.end('safe'), { tls: true });
  t.teardown(server.close);
  const { resolve } = names({ 'api.example.org': at('127.0.0.1'), 'third.example.org': at('127.0.0.1') });
  const grant = { hosts: [`*.example.org:${server.port}`], methods: ['GET'] };
  const trusting = openOutbound({ resolve, allowAddress: onLoopback, ca: CERTIFICATE });
  t.equal(text((await trusting.request({ url: `https://api.example.org:${server.port}/`, grant })).body), 'safe');
  t.equal(await codeOf(trusting.request({ url: `https://third.example.org:${server.port}/`, grant })), 'E_FETCH_FAILED', 'a name that is not in the certificate');
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  t.teardown(() => delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']);
  t.equal(await codeOf(openOutbound({ resolve, allowAddress: onLoopback }).request({ url: `https://api.example.org:${server.port}/`, grant })), 'E_FETCH_FAILED', 'a certificate that nobody trusts');
});

t.test('a name with one address that is not public is refused before anything connects', async (t) => {
  let asked = 0;
  const server = await site((_, response) => response.end(String(asked += 1)));
  t.teardown(server.close);
  const table = { 'loop.example.org': at('127.0.0.1'), 'mixed.example.org': [['93.184.216.34', '10.0.0.1']], 'six.example.org': at('::ffff:127.0.0.1'), 'empty.example.org': [[]], 'odd.example.org': at('0x7f.1'), 'zone.example.org': at('fe80::1%lo') };
  const outbound = openOutbound({ resolve: names(table).resolve });
  for (const [name, code] of Object.entries({ loop: 'E_FETCH_DENIED', mixed: 'E_FETCH_DENIED', six: 'E_FETCH_DENIED', odd: 'E_FETCH_DENIED', zone: 'E_FETCH_DENIED', empty: 'E_FETCH_FAILED', none: 'E_FETCH_FAILED' })) {
    t.equal(await codeOf(outbound.request({ url: `http://${name}.example.org:${server.port}/`, grant: plain(server.port) })), code, name);
  }
  t.equal(asked, 0);
  const literal = { hosts: [`http:127.0.0.1:${server.port}`, `http:[::1]:${server.port}`], methods: ['GET'] };
  t.equal(await codeOf(outbound.request({ url: `http://127.0.0.1:${server.port}/`, grant: literal })), 'E_FETCH_DENIED', 'a literal, even where it is granted');
  t.equal(await codeOf(outbound.request({ url: `http://0x7f.1:${server.port}/`, grant: literal })), 'E_FETCH_DENIED');
  t.equal(await codeOf(outbound.request({ url: `http://[::1]:${server.port}/`, grant: literal })), 'E_FETCH_DENIED');
  t.equal(asked, 0);
});

t.test('rebinding: the address that was checked is the one that is connected to, and each hop is looked up anew', async (t) => {
  const server = await site((request, response) => (request.url === '/again' ? response.writeHead(302, { location: '/' }).end() : response.end('inside')));
  t.teardown(server.close);
  // TEST-NET stands for a public address: nobody answers there.
  const world = names({ 'rebind.example.org': [['127.0.0.1'], ['127.0.0.2']] });
  const outbound = openOutbound({ resolve: world.resolve, allowAddress: onLoopback });
  const url = `http://rebind.example.org:${server.port}`;
  t.equal(await codeOf(outbound.request({ url: `${url}/again`, grant: plain(server.port) })), 'E_FETCH_DENIED', 'the second answer is refused');
  t.strictSame(world.asked, ['rebind.example.org', 'rebind.example.org'], 'one lookup a hop, none by the connection');
});

t.test('redirects are followed within the grant, five at most, and every hop is checked', async (t) => {
  const heard: { method: string | undefined; url: string | undefined; headers: Record<string, unknown>; body: string }[] = [];
  const server = await site((request, response) => {
    const { searchParams, pathname } = new URL(request.url!, 'http://x');
    let body = '';
    request.on('data', (piece) => (body += piece)).on('end', () => {
      heard.push({ method: request.method, url: pathname, headers: request.headers, body });
      if (pathname === '/end') return response.end(`end of ${request.headers.host}`);
      if (pathname === '/loop') return response.writeHead(302, { location: '/loop' }).end('body of a redirect');
      return response.writeHead(Number(searchParams.get('status') ?? 302), { location: searchParams.get('to')! }).end();
    });
  });
  t.teardown(server.close);
  const table = { 'a.example.org': at('127.0.0.1'), 'b.example.org': at('127.0.0.1'), 'inside.example.org': at('127.0.0.3') };
  const outbound = openOutbound({ resolve: names(table).resolve, allowAddress: onLoopback });
  const grant = plain(server.port);
  const [a, b] = [`http://a.example.org:${server.port}`, `http://b.example.org:${server.port}`];
  const ask = (to: string, more: object = {}, status = 302) => outbound.request({ url: `${a}/go?status=${status}&to=${encodeURIComponent(to)}`, grant, ...more });

  t.match(await ask('/end'), { status: 200, url: `${a}/end` });
  heard.length = 0;
  t.equal((await ask(`${b}/end`, { headers: { Authorization: 'Bearer k', 'X-Api-Key': 'k', Accept: 'text/x' } })).url, `${b}/end`);
  t.match(heard[1]!.headers, { accept: 'text/x', authorization: undefined, 'x-api-key': undefined }, 'secrets stay with the origin they were for');

  for (const [status, method, body] of [[301, 'GET', ''], [302, 'GET', ''], [303, 'GET', ''], [307, 'POST', 'hi'], [308, 'POST', 'hi']] as const) {
    heard.length = 0;
    await ask('/end', { method: 'POST', body: Buffer.from('hi'), headers: { 'content-type': 'text/plain' } }, status);
    t.match(heard[1], { method, body, headers: { 'content-type': body ? 'text/plain' : undefined } }, String(status));
  }
  t.equal(await codeOf(ask('/end', { method: 'POST', body: Buffer.from('hi'), grant: { ...grant, methods: ['POST'] } }, 303)), 'E_FETCH_DENIED', 'a GET that was not granted');
  t.equal(await codeOf(outbound.request({ url: `${a}/loop`, grant })), 'E_FETCH_LIMIT');

  for (const to of [
    `http://127.0.0.1:${server.port}/end`, `http://inside.example.org:${server.port}/end`, `http://2130706433:${server.port}/end`, `http://[::1]:${server.port}/`, 'http://localhost/', 'http://169.254.169.254/latest/meta-data/',
    `//127.0.0.1:${server.port}/end`, `http://user:pass@a.example.org:${server.port}/end`, `http://a.example.org:${server.port + 1}/`, `https://a.example.org:${server.port}/end`, 'file:///etc/passwd', 'data:text/plain,x', 'javascript:1',
    `http:\\\\127.0.0.1:${server.port}`, `http://a.example.org:${server.port}\\@127.0.0.1/`, 'http://evil.example/', 'http://', `http://a.example.org.:${server.port}/end`, 'http:// a.example.org/',
  ]) {
    heard.length = 0;
    t.equal(await codeOf(ask(to)), 'E_FETCH_DENIED', to);
    t.equal(heard.length, 1, 'nothing was asked after it');
  }
  const odd = await rawSite((socket) => socket.end('HTTP/1.1 302 Found\r\nLocation: http://a.example.org/\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n'));
  t.teardown(odd.close);
  t.equal(await codeOf(outbound.request({ url: `http://a.example.org:${odd.port}/`, grant: plain(odd.port) })), 'E_FETCH_DENIED', 'two places at once');
});

t.test('size: long answers, long headers and bombs end at the limit', async (t) => {
  const megabytes = Buffer.alloc(2_000_000, 'a');
  const server = await site((request, response) => {
    const send: Record<string, () => void> = {
      '/told': () => response.writeHead(200, { 'content-length': 1e12 }).write('a'),
      '/chunked': () => void response.write(megabytes),
      '/endless': () => void setInterval(() => response.write(Buffer.alloc(10_000)), 1).unref(),
      '/gzip': () => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(megabytes)),
      '/br': () => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(megabytes)),
      '/twice': () => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(megabytes))),
      '/broken': () => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
      '/odd': () => response.writeHead(200, { 'content-encoding': '__proto__' }).end('x'),
      '/small': () => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('small')),
    };
    send[request.url!]!();
  });
  t.teardown(server.close);
  const outbound = openOutbound({ resolve: names({ 'a.example.org': at('127.0.0.1') }).resolve, allowAddress: onLoopback, limits: { received: 1_000_000, sent: 1000 } });
  const ask = (path: string, more: object = {}) => outbound.request({ url: `http://a.example.org:${server.port}${path}`, grant: plain(server.port), ...more });
  for (const path of ['/told', '/chunked', '/endless', '/gzip', '/br']) t.equal(await codeOf(ask(path)), 'E_FETCH_LIMIT', path);
  for (const path of ['/twice', '/broken', '/odd']) t.equal(await codeOf(ask(path)), 'E_FETCH_FAILED', path);
  t.equal(text((await ask('/small')).body), 'small');
  t.equal(await codeOf(ask('/small', { bytes: 4 })), 'E_FETCH_LIMIT', 'the request’s own limit');
  t.equal(await codeOf(ask('/gzip', { bytes: 1e9 })), 'E_FETCH_LIMIT', 'which never lifts the ceiling');
  t.equal(await codeOf(ask('/small', { method: 'POST', body: Buffer.alloc(1001) })), 'E_FETCH_LIMIT', 'what is sent');
  const headers = await rawSite((socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}\r\nContent-Length: 0\r\n\r\n`));
  t.teardown(headers.close);
  t.equal(await codeOf(outbound.request({ url: `http://a.example.org:${headers.port}/`, grant: plain(headers.port) })), 'E_FETCH_FAILED', 'long headers');
});

t.test('time: silence, drips and lookups that hang end at the limit; the caller may stop earlier', async (t) => {
  const silent = await rawSite(() => {});
  const drip = await rawSite((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n');
    setInterval(() => socket.write('a'), 20).unref();
  });
  const slowHeaders = await rawSite((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    setInterval(() => socket.write('x: y\r\n'), 20).unref();
  });
  const early = await rawSite((socket) => void setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 5).unref());
  for (const { close } of [silent, drip, slowHeaders, early]) t.teardown(close);
  const outbound = openOutbound({ resolve: names({ 'a.example.org': at('127.0.0.1') }).resolve, allowAddress: onLoopback, limits: { seconds: 0.4 } });
  for (const [name, { port }] of Object.entries({ silent, drip, slowHeaders, early })) {
    t.equal(await codeOf(outbound.request({ url: `http://a.example.org:${port}/`, grant: plain(port), seconds: 1e9 })), 'E_FETCH_LIMIT', name);
  }
  const deaf = openOutbound({ resolve: () => new Promise(() => {}) });
  const grant = { hosts: ['a.example.org'], methods: ['GET'] };
  t.equal(await codeOf(deaf.request({ url: 'https://a.example.org/', grant, seconds: 0.1 })), 'E_FETCH_LIMIT', 'a lookup that hangs');
  const stop = new AbortController();
  const asked = outbound.request({ url: `http://a.example.org:${silent.port}/`, grant: plain(silent.port), signal: stop.signal });
  stop.abort(new Error('the run was stopped'));
  await t.rejects(asked, { message: 'the run was stopped' });
});

t.test('the environment’s proxy is not asked', async (t) => {
  let through = 0;
  const proxy = await site((_, response) => response.end(String(through += 1)));
  const server = await site((_, response) => response.end('straight'));
  t.teardown(proxy.close);
  t.teardown(server.close);
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'ALL_PROXY', 'NODE_USE_ENV_PROXY']) {
    process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : `http://127.0.0.1:${proxy.port}`;
    t.teardown(() => delete process.env[name]);
  }
  const outbound = openOutbound({ resolve: names({ 'a.example.org': at('127.0.0.1') }).resolve, allowAddress: onLoopback });
  t.equal(text((await outbound.request({ url: `http://a.example.org:${server.port}/`, grant: plain(server.port) })).body), 'straight');
  t.equal(through, 0);
});

t.test('what the network says tells a plugin no address', async (t) => {
  const outbound = openOutbound({ resolve: names({ 'a.example.org': at('127.0.0.1'), 'b.example.org': at('10.1.2.3') }).resolve, allowAddress: onLoopback });
  const closed = await site(() => {});
  await closed.close();
  for (const name of ['a', 'b']) {
    const error: Error = await outbound.request({ url: `http://${name}.example.org:${closed.port}/`, grant: plain(closed.port) }).then(() => t.fail('answered') as never, (error: Error) => error);
    t.match(error, { name: 'BozzettoError' });
    t.notMatch(error.message, /127\.0|10\.1/);
  }
});
