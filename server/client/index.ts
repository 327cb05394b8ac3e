/**
 * The typed client of the HTTP API: every route is a method under its id, with types that are read off the server's own schemas.
 * For Node and browsers alike: it needs `fetch` and nothing of the server.
 *
 *     import { createClient } from 'bozzetto/client';
 *     const bozzetto = createClient({ baseUrl: 'http://127.0.0.1:8177', token: process.env.BOZZETTO_KEY });
 *     const { asset } = await bozzetto.assets.generate({ body: { text: 'a round oak stool' } });
 *     for await (const event of bozzetto.watch(asset.id, { until: 'end' })) console.log(event.type);
 *     const glb = await bozzetto.get((await bozzetto.versions.read({ asset: asset.id, version: 'head' })).files[0].url);
 */
import { CALLS } from './calls.ts';
import { errorOf } from './error.ts';
import type { Api, ApiRoute, RouteId } from '../routes/index.ts';
import { watch, type WatchOptions } from './watch.ts';
import type { EventJson } from '../routes/json/event.ts';

export { BozzettoApiError } from './error.ts';
export type { EventJson, WatchOptions };
export type { Api, RouteId } from '../routes/index.ts';

export interface ClientOptions {
  /** Where the server is: `https://bozzetto.example.org`. */
  baseUrl: string;
  /** An API key, an access token, or the token of a link; a function where it changes. Absent in browsers that have the cookie. */
  token?: string | (() => string | undefined | Promise<string | undefined>) | undefined;
  /** Another `fetch`. */
  fetch?: typeof globalThis.fetch;
}

/** What every call may have beside what its route takes. */
export interface CallOptions {
  signal?: AbortSignal;
  /** The revision that one has seen, for changes of what has one. */
  ifMatch?: number | '*';
  /** The same key with the same body does the work once. */
  idempotencyKey?: string;
  /** For uploads: a form with the field that the route names. */
  form?: FormData;
}

/** What needs nothing to be given. */
type Empty = { [name in string]?: never };
type Named<Name extends string, V> = [V] extends [undefined] ? unknown : Empty extends V ? { [K in Name]?: V } : { [K in Name]: V };
type Asked<Id extends RouteId> = Api[Id]['request'];
/** Names of the path beside each other; query and body under their names. */
export type Arguments<Id extends RouteId> = (Asked<Id>['params'] extends undefined ? unknown : Asked<Id>['params']) & Named<'query', Asked<Id>['query']> & Named<'body', Asked<Id>['body']> & CallOptions;
/** JSON of the answer; of files and streams the Response itself. */
export type Result<Id extends RouteId> = Extract<ApiRoute, { id: Id }>['answers'] extends { 200: { type: string } } ? Response : Api[Id]['result'];
export type Method<Id extends RouteId> = Empty extends Arguments<Id> ? (args?: Arguments<Id>) => Promise<Result<Id>> : (args: Arguments<Id>) => Promise<Result<Id>>;

type First<Path extends string> = Path extends `${infer Head}.${string}` ? Head : Path;
type Below<Prefix extends string> = RouteId extends infer Id ? (Id extends `${Prefix}${infer Rest}` ? First<Rest> : never) : never;
type Node<Prefix extends string> = (Prefix extends RouteId ? Method<Prefix> : unknown) & { readonly [Name in Below<`${Prefix}.`>]: Node<`${Prefix}.${Name}`> };
/** `bozzetto.assets.generate(…)`, `bozzetto.account.sessions.end(…)`, … */
export type Methods = { readonly [Name in Below<''>]: Node<Name> };

export interface Reach {
  /** Any route by its id. */
  call<Id extends RouteId>(id: Id, ...args: Parameters<Method<Id>>): Promise<Result<Id>>;
  /** An address that an answer gave (`url` of a file, `Location`), with one's own token where it is of this server. */
  get(url: string, init?: { signal?: AbortSignal; headers?: Record<string, string> }): Promise<Response>;
  /** The events of an asset, each once, over as many connections as it takes. Ends after `until: 'end'`, or when `signal` aborts. */
  watch(asset: string, options?: WatchOptions): AsyncGenerator<EventJson, void>;
}

export type Client = Methods & Reach;

/** Arguments of any route. */
type Sent = CallOptions & { query?: Record<string, unknown>; body?: unknown; [param: string]: unknown };

/** Methods throw BozzettoApiError for answers of 400 and above, and what `fetch` throws where there was none. */
export function createClient({ baseUrl, token, fetch = globalThis.fetch }: ClientOptions): Client {
  const root = new URL('/', baseUrl);
  const authorization = async (): Promise<Record<string, string>> => {
    const value = typeof token === 'function' ? await token() : token;
    return value === undefined ? {} : { authorization: `Bearer ${value}` };
  };

  async function send(url: URL, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }): Promise<Response> {
    // A token is for its own server, wherever an answer may point.
    const own = url.origin === root.origin;
    const response = await fetch(url, { ...init, headers: { ...init.headers, ...(own && (await authorization())) }, ...(own && { credentials: 'same-origin' as const }) });
    if (!response.ok) throw await errorOf(response);
    return response;
  }

  async function call(id: RouteId, { signal, ifMatch, idempotencyKey, form, query, body, ...params }: Sent = {}): Promise<unknown> {
    const { method, path, answer } = CALLS[id];
    const url = new URL(path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name]))).slice(1), root);
    for (const [name, value] of Object.entries(query ?? {})) for (const each of [value].flat()) if (each !== undefined) url.searchParams.append(name, each as string);
    const response = await send(url, {
      method, ...(signal && { signal }),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch === '*' ? '*' : `"${ifMatch}"` }),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      },
      ...(body !== undefined ? { body: JSON.stringify(body) } : form && { body: form }),
    });
    if (answer === 'bytes') return response;
    return response.status === 204 ? undefined : response.json();
  }

  const client: Record<string, unknown> = {
    call,
    get: (url: string, init = {}) => send(new URL(url, root), init),
    watch: (asset: string, options: WatchOptions = {}) => watch((after, signal) => {
      const url = new URL(`api/v1/assets/${encodeURIComponent(asset)}/stream`, root);
      for (const [name, value] of Object.entries({ after, until: options.until, job: options.job })) if (value !== undefined) url.searchParams.set(name, String(value));
      return send(url, { signal, headers: { accept: 'text/event-stream' } });
    }, options),
  };
  for (const id of Object.keys(CALLS) as RouteId[]) plant(client, id.split('.'), (args) => call(id, args));
  return client as unknown as Client;
}

/** Puts a method under its id; `account.sessions` is one, and has others below it. */
function plant(client: Record<string, unknown>, path: string[], method: (args?: Sent) => Promise<unknown>): void {
  const [name, ...rest] = path as [string, ...string[]];
  const there = client[name] as Record<string, unknown> | undefined;
  if (rest.length === 0) client[name] = Object.assign(method, there);
  else plant((client[name] = there ?? {}), rest, method);
}

