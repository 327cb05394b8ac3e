import t from 'tap';
import { z } from 'zod';
import { testApp } from '../testing/app.ts';
import { testDatabase } from '../testing/index.ts';
import { testSite } from '../testing/site.ts';
import { ROUTES } from './index.ts';
import { openApi, type OpenApi } from './openapi.ts';
import { route, type AnyRoute } from './route.ts';

interface Operation { operationId: string; parameters?: { name: string; in: string; required?: boolean }[]; requestBody?: { required: boolean; content: Record<string, { schema: unknown }> }; responses: Record<string, { content?: Record<string, unknown> }>; security: object[] }
const operations = (document: OpenApi) => Object.values(document.paths ?? {}).flatMap((path) => Object.values(path) as Operation[]);

t.test('a route is described by what it validates with', async (t) => {
  const document = openApi([route({
    id: 'chairs.paint', method: 'put', path: '/chairs/{asset}', summary: 'Paint it', tag: 'chairs', access: 'assets:write', level: 'refine', shares: true, idempotent: true, revision: true,
    query: z.object({ dry: z.stringbool().optional() }), body: z.object({ colour: z.enum(['red', 'blue']), coats: z.int().min(1).max(5).default(1), memo: z.json().optional() }),
    answers: { 200: { description: 'painted', schema: z.object({ ok: z.boolean() }) }, 404: { description: 'no chair' } },
    async handle() { return { status: 200, body: { ok: true } }; },
  })], { base: '/api/v1', version: '1.2.3' });
  const put = document.paths!['/api/v1/chairs/{asset}']!.put as unknown as Operation;
  t.equal(put.operationId, 'chairs.paint');
  t.same(put.parameters!.map((each) => `${each.in} ${each.name} ${each.required}`).toSorted(), ['header Idempotency-Key false', 'header If-Match true', 'path asset true', 'query dry false', 'query link false']);
  t.match(put.requestBody, { required: true, content: { 'application/json': { schema: { type: 'object', required: ['colour'], additionalProperties: false, properties: { coats: { default: 1 }, memo: { description: 'any JSON value' } } } } } });
  t.same(Object.keys(put.responses), ['200', '400', '401', '403', '404', '409', '412', '413', '415', '428', '429']);
  t.same(put.responses['404'], { description: 'no chair' }, 'what the route says itself stands');
  t.ok(put.responses['403']!.content!['application/problem+json']);
});

t.test('all routes are described, each once, and the lists are in order', async (t) => {
  const routes: readonly AnyRoute[] = ROUTES;
  t.equal(new Set(routes.map(({ id }) => id)).size, routes.length, 'no id twice');
  t.equal(new Set(routes.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`)).size, routes.length, 'no address twice');
  const described = operations(openApi(routes, { base: '/api/v1', version: '1.0.0' }));
  t.same(described.map(({ operationId }) => operationId).toSorted(), routes.map(({ id }) => id).toSorted());
  for (const each of routes) {
    if (each.level && !each.path.includes('{asset}')) t.fail(`${each.id} has a level and no {asset}`);
    if (each.level && each.access === 'public') t.fail(`${each.id} has a level and is public`);
    if (each.access !== 'public' && each.path.includes('{asset}') && !each.level) t.fail(`${each.id} is about an asset and asks no level`);
    if (each.method === 'get' && each.body) t.fail(`${each.id} wants a body with GET`);
  }
});

/** Places of objects that would drop unknown keys in silence. */
const lax = (schema: unknown, place: string): string[] => (typeof schema !== 'object' || schema === null ? [] : [
  ...('properties' in schema && !('additionalProperties' in schema) ? [place] : []),
  ...Object.entries(schema).flatMap(([key, each]) => lax(each, `${place}.${key}`)),
]);

t.test('what a body may hold is said to the last key', (t) => {
  const described = operations(openApi(ROUTES, { base: '', version: '1.0.0' }));
  t.same(described.flatMap(({ operationId, requestBody }) => lax(requestBody?.content['application/json']?.schema, operationId)), []);
  t.end();
});

t.test('the documentation comes from this machine alone', async (t) => {
  const base = await testApp(t, await testSite(t, { database: await testDatabase(t, 'pglite') }));
  const document = await (await fetch(`${base}/api/v1/openapi.json`)).json() as OpenApi;
  t.match(document, { openapi: '3.1.0', info: { title: 'Bozzetto' } });
  const page = await fetch(`${base}/api/v1/docs`);
  const html = await page.text();
  t.match(page.headers.get('content-security-policy'), "script-src 'self'");
  t.notMatch(html, /https?:|<script>/);
  for (const [, address] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const file = await fetch(base + address);
    t.equal(file.status, 200, String(address));
    t.ok((await file.arrayBuffer()).byteLength > 100);
  }
  t.equal((await fetch(`${base}/api/v1/docs/package.json`)).status, 400);
  t.equal((await fetch(`${base}/api/v1/docs/..%2fpackage.json`)).status, 400);
});
