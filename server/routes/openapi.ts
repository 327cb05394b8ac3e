/** OpenAPI 3.1 out of the same schemas that validate. */
import { OpenApiGeneratorV31, OpenAPIRegistry, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { ERRORS } from '#core/errors.ts';
import { plainParams, strict } from '../middleware/validate.ts';
import type { AnyRoute } from './route.ts';

export const problemSchema = z.object({
  type: z.string(), title: z.string(), status: z.int(), code: z.enum(Object.keys(ERRORS) as [string, ...string[]]),
  detail: z.string(), hint: z.string().meta({ description: 'what to do about it' }), trace: z.string().meta({ description: 'stands in the server’s log' }),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
}).meta({ id: 'Problem' });

/** Errors that the frame itself can answer: status → when. */
function framed(route: AnyRoute): Record<number, string> {
  const named = /\{/.test(route.path);
  return {
    ...((route.params ?? route.query ?? route.body) || named ? { 400: 'the request does not fit the schema' } : {}),
    ...(route.access !== 'public' && { 401: 'nobody is logged in, or the token is not good', 403: `the permission \`${route.access}\`${route.level ? ` or the level \`${route.level}\`` : ''} is missing` }),
    ...(named && { 404: 'there is no such thing, or it is not yours' }),
    ...(route.idempotent && { 409: 'the Idempotency-Key stands for another request' }),
    ...(route.revision && { 412: 'it was changed since you read it', 428: 'If-Match is missing' }),
    ...((route.body || route.rawBody) && { 413: 'the body is too large', 415: 'the body is of another type' }),
    ...(route.rate !== null && { 429: 'too many calls; see Retry-After' }),
  };
}

const header = (name: string, required: boolean, description: string) => ({ name, in: 'header' as const, required, description, schema: { type: 'string' as const } });

function operation(route: AnyRoute, base: string): RouteConfig {
  const failures = Object.entries(framed(route)).filter(([status]) => !route.answers[Number(status)]);
  const params = /\{/.test(route.path) ? (route.params ?? plainParams(route.path)) : undefined;
  const extra = [
    ...(route.idempotent ? [header('Idempotency-Key', false, 'the same key gives the same answer for a day: send the request again when its answer was lost')] : []),
    ...(route.revision ? [header('If-Match', true, 'the ETag that was read')] : []),
    ...(route.shares ? [{ name: 'link', in: 'query' as const, required: false, description: 'token of a link, where it can’t be sent as a bearer token', schema: { type: 'string' as const } }] : []),
  ];
  return {
    method: route.method,
    path: `${route.root ? '' : base}${route.path}`,
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    description: [route.description, route.access === 'public' ? 'For everybody.' : `Needs the permission \`${route.access}\`${route.level ? ` and the level \`${route.level}\` at the asset` : ''}${route.shares ? '; links allow it too' : ''}.`].filter(Boolean).join('\n\n'),
    security: route.access === 'public' ? [] : [{ bearer: [] }],
    ...(extra.length > 0 && { parameters: extra }),
    request: {
      ...(params && { params: params as z.ZodObject }),
      ...(route.query && { query: strict(route.query) as z.ZodObject }),
      ...(route.body && { body: { required: !strict(route.body).safeParse({}).success, content: { 'application/json': { schema: strict(route.body) } } } }),
      ...(route.rawBody && { body: { required: true, content: { [route.rawBody]: { schema: { type: 'object' as const } } } } }),
    },
    responses: Object.fromEntries([
      ...Object.entries(route.answers).map(([status, { description, schema, type }]) => [status, {
        description,
        ...(schema ? { content: { [type ?? 'application/json']: { schema } } } : type ? { content: { [type]: { schema: { type: 'string' as const } } } } : {}),
      }] as const),
      ...failures.map(([status, description]) => [status, { description, content: { 'application/problem+json': { schema: problemSchema } } }] as const),
    ]),
  };
}

/**
 * zod-to-openapi follows the recursion of `z.json()` without end: what is lazy and has no name of its own is described as any JSON value.
 * Walks definitions as zod keeps them: schemas in objects and arrays of schemas.
 */
function closeRecursion(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof z.ZodLazy) {
    if (!z.globalRegistry.has(value)) z.globalRegistry.add(value, { type: ['object', 'array', 'string', 'number', 'boolean', 'null'], description: 'any JSON value' });
  } else if (value instanceof z.ZodType) closeRecursion(value.def, seen);
  else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) for (const each of Object.values(value)) closeRecursion(each, seen);
}

export type OpenApi = ReturnType<OpenApiGeneratorV31['generateDocument']>;

/** @param base what stands before the paths: `/api/v1` */
export function openApi(routes: readonly AnyRoute[], { base, version }: { base: string; version: string }): OpenApi {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', description: 'an access token of POST /auth/login, an API key (`bz_…`), or the token of a link (`bzl_…`)' });
  for (const { params, query, body, answers } of routes) closeRecursion([params, query, body, ...Object.values(answers).map(({ schema }) => schema)]);
  for (const route of routes) registry.registerPath(operation(route, base));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Bozzetto', version, description: 'A sentence in, a 3D asset out: named parts, real dimensions, a readable Blender script, a clean GLB.', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
  });
}
