/** The description of this API, and a page to read it and try it: all from this machine, nothing from elsewhere. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };
import { openApi } from './openapi.ts';
import { API, route, type AnyRoute } from './route.ts';

const FOLDER = new URL('./', import.meta.resolve('swagger-ui-dist/package.json'));
const FILES = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript', 'favicon-32x32.png': 'image/png' } as const;

/** Read once: a copy for each caller would be a heap of them where many read slowly. */
const contents = new Map<string, Promise<Buffer>>();
const contentOf = (name: keyof typeof FILES): Promise<Buffer> => contents.get(name) ?? contents.set(name, readFile(fileURLToPath(new URL(name, FOLDER)))).get(name)!;

const START = `SwaggerUIBundle({ url: '${API}/openapi.json', dom_id: '#docs', deepLinking: true, defaultModelsExpandDepth: 0, docExpansion: 'list', validatorUrl: null });\n`;

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bozzetto: the API</title>
<link rel="stylesheet" href="${API}/docs/swagger-ui.css">
<link rel="icon" href="${API}/docs/favicon-32x32.png">
<div id="docs"></div>
<script src="${API}/docs/swagger-ui-bundle.js"></script>
<script src="${API}/docs/start.js"></script>
</html>
`;

/** Swagger UI writes styles into its elements; scripts come from files alone. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const about = { method: 'get', tag: 'documentation', access: 'public' } as const;

let described: string | undefined;

const description = route({
  ...about, id: 'docs.openapi', path: '/openapi.json', summary: 'This API as OpenAPI 3.1',
  answers: { 200: { description: 'the document', schema: z.looseObject({ openapi: z.string() }) } },
  async handle({ ctx }) {
    // Later than this file: the list holds this route, too.
    const { ROUTES } = await import('./index.ts');
    described ??= JSON.stringify(openApi(ROUTES as readonly AnyRoute[], { base: API, version: packageJson.version }));
    ctx.set('Cache-Control', 'public, max-age=300');
    ctx.type = 'application/json';
    ctx.body = described;
    return null;
  },
});

const page = route({
  ...about, id: 'docs.page', path: '/docs', summary: 'This API as a page',
  answers: { 200: { description: 'the page', type: 'text/html' } },
  async handle({ ctx }) {
    ctx.set('Content-Security-Policy', POLICY);
    ctx.type = 'text/html';
    ctx.body = PAGE;
    return null;
  },
});

const file = route({
  ...about, id: 'docs.file', path: '/docs/{file}', summary: 'A file of the page',
  params: z.object({ file: z.enum([...(Object.keys(FILES) as (keyof typeof FILES)[]), 'start.js']) }),
  answers: { 200: { description: 'the file', type: 'application/octet-stream' } },
  async handle({ ctx, params }) {
    ctx.set('Cache-Control', 'public, max-age=3600');
    ctx.type = params.file === 'start.js' ? 'text/javascript' : FILES[params.file];
    ctx.body = params.file === 'start.js' ? START : await contentOf(params.file);
    return null;
  },
});

export const DOCS_ROUTES = [description, page, file] as const;
