/** server/routes/index.ts → docs/http.md */
import { ERRORS } from '#core/index.ts';
import { PERMISSIONS, ROLES, type Permission } from '#server/identity/permissions.ts';
import { ROUTES } from '#server/routes/index.ts';
import { openApi } from '#server/routes/openapi.ts';
import { API, type AnyRoute } from '#server/routes/route.ts';
import { page, row } from './page.ts';

const routes: readonly AnyRoute[] = ROUTES;

interface Schema { type?: string | string[]; enum?: unknown[]; const?: unknown; items?: Schema; properties?: Record<string, Schema>; required?: string[]; anyOf?: Schema[]; oneOf?: Schema[]; $ref?: string; default?: unknown; description?: string; additionalProperties?: unknown }
interface Parameter { name: string; in: string; required?: boolean; schema: Schema; description?: string }
interface Operation { operationId: string; parameters?: Parameter[]; requestBody?: { content: Record<string, { schema?: Schema }> } }

const document = openApi(routes, { base: API, version: '1' });
const operations = new Map(Object.values(document.paths ?? {}).flatMap((path) => Object.values(path) as Operation[]).map((each) => [each.operationId, each]));

/** A type in a few words. */
function words(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) return schema.$ref.split('/').at(-1)!;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.length > 12 ? `one of ${schema.enum.length} words` : schema.enum.map((each) => JSON.stringify(each)).join(' or ');
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map(words).join(' or ');
  if (schema.items) return `list of ${words(schema.items)}`;
  if (Array.isArray(schema.type)) return schema.type.length > 4 ? 'any JSON' : schema.type.join(' or ');
  return schema.type ?? 'any JSON';
}

/** Names of the fields that a body takes; those that may be left out with a question mark. */
function bodyOf({ requestBody }: Operation): string {
  return Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => {
    if (type !== 'application/json') return `\`${type}\``;
    const fields = Object.entries(schema?.properties ?? {}).map(([name, field]) => `\`${name}${schema?.required?.includes(name) ? '' : '?'}\` ${words(field)}`);
    return fields.length > 0 ? fields.join(', ') : words(schema);
  }).join('');
}

const queryOf = ({ parameters = [] }: Operation) => parameters.filter((each) => each.in === 'query').map(({ name, required, schema }) => `\`${name}${required ? '' : '?'}\` ${words(schema)}`).join(', ');
const answersOf = ({ answers }: AnyRoute) => Object.entries(answers).map(([status, { description }]) => `${status} ${description}`).join('; ');
const needs = (route: AnyRoute) => [route.access === 'public' ? 'nothing' : `\`${route.access}\``, route.level && `level \`${route.level}\``, route.shares && 'or a link'].filter(Boolean).join(', ');
const headersOf = (route: AnyRoute) => [route.idempotent && '`Idempotency-Key`', route.revision && '`If-Match`'].filter(Boolean).join(', ');

/** A heading, a sentence, and a line for each fact. */
function chapterOf(route: AnyRoute): string {
  const operation = operations.get(route.id)!;
  const facts = Object.entries({ Needs: needs(route), Query: queryOf(operation), Headers: headersOf(route), Body: bodyOf(operation), Answers: answersOf(route) });
  return [
    `### \`${route.method.toUpperCase()} ${route.root ? '' : API}${route.path}\``,
    `${route.summary} (\`${route.id}\`).`,
    route.description,
    facts.filter(([, text]) => text).map(([name, text]) => `- ${name}: ${text}`).join('\n'),
  ].filter(Boolean).join('\n\n');
}

const tags = [...new Set(routes.map(({ tag }) => tag))].map((tag) => `## ${tag}\n\n${routes.filter((each) => each.tag === tag).map(chapterOf).join('\n\n')}\n`);

const roles = Object.keys(ROLES) as (keyof typeof ROLES)[];
const permissions = (Object.entries(PERMISSIONS) as [Permission, string][]).map(([name, about]) => row(`\`${name}\``, about, ...roles.map((role) => ((ROLES[role] as readonly Permission[]).includes(name) ? 'yes' : ''))));

await page('docs/http.md', import.meta.filename, `# The HTTP API

${routes.length} routes. The same as OpenAPI 3.1 is at \`GET ${API}/openapi.json\`, as a page to try it at \`GET ${API}/docs\` (both from the server itself, without the
internet). A session with curl and one with Python are in [api.md](api.md).

## Rules for all of them

- **Who**: \`Authorization: Bearer\` with an access token, an API key (\`bz_…\`) or the token of a link (\`bzl_…\`; where no header can be sent, \`?link=\`).
  Without any: 401. Without the permission: 403. What is not yours and was not shared with you is not there: 404.
- **What**: JSON objects. Unknown keys in body or query are refused, all faults are told at once in \`errors: [{path, message}]\`.
- **Errors** are \`application/problem+json\`: \`{type, title, status, code, detail, hint, trace, errors?}\`. Decide by \`code\`; [errors.md](errors.md) lists the
  ${Object.keys(ERRORS).length} there are. \`trace\` is also the header \`X-Trace-Id\` of each answer and stands in the server's log; send a W3C \`traceparent\` and it is yours.
- **Again**: what is sent twice with one \`Idempotency-Key\` is done once; the second answer is the first one's, with \`Idempotency-Replayed: true\`, for a day.
- **Changes**: reads give an \`ETag\`, changes want it in \`If-Match\`: 428 without, 412 when somebody was quicker.
- **Lists** give \`{items, next}\`; send \`next\` as \`?cursor=\` for the page after.
- **Limits**: each answer tells \`RateLimit-Policy\` (calls \`q\` in \`w\` seconds) and \`RateLimit\` (\`r\` left, \`t\` seconds until it begins anew). 429 has \`Retry-After\`.
- **Pages of other origins** can call only where the setting \`corsOrigins\` names them.

## Permissions and roles

${row('permission', 'lets one', ...roles)}
${row('---', '---', ...roles.map(() => '---'))}
${permissions.join('\n')}

${tags.join('\n')}`);
