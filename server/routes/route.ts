/** A route as a value: what registers it, validates it, guards it, documents it and types the client is all read from here. */
import type { Context } from 'koa';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { AssetRow } from '../db/assets.ts';
import type { Db } from '../db/database.ts';
import type { Level, Permission, Principal } from '../identity/permissions.ts';
import type { Limited } from '../limits.ts';
import type { Site } from '../site.ts';

/** Where all routes lie but those at the root. */
export const API = '/api/v1';

export interface Answer { description: string; schema?: z.ZodType; /** Media type of what is not JSON. */ type?: string }
export type Answers = Record<number, Answer>;

type Braced<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | Braced<Rest> : never;
/** What stands in the braces of a path: strings of 1 to 128 word characters, dots, colons and hyphens. */
export type PathParams<Path extends string> = { [Name in Braced<Path>]: string };
/** No schema given: nothing may be sent. */
export type Nothing = z.ZodUndefined;

export interface Call<P = unknown, Q = unknown, B = unknown> {
  site: Site;
  ctx: Context;
  /** Null only on public routes that nobody signed. */
  who: Principal | null;
  /** Its user: there on every route with a `permission`, but for shares (see `shares`). Throws E_LOGIN_REQUIRED. */
  user: NonNullable<Principal['user']>;
  params: P;
  query: Q;
  body: B;
  /** Of `{asset}`, where the route says `level`: loaded and allowed. Throws E_INTERNAL elsewhere. */
  asset: AssetRow;
  log: Logger;
  /** W3C trace id, 32 hex characters: of the request, kept in the job. */
  trace: string;
  /**
   * On `idempotent` routes: keeps the answer in the transaction that does the work, so that even a process that dies right after it
   * does it once only. Does nothing where no Idempotency-Key came. An answer that was not kept this way is kept after the handler.
   */
  remember(trx: Db, reply: NonNullable<Reply>): Promise<void>;
}

/** What goes out. `null`: the handler has answered on `ctx` itself (streams, files). */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | null;

type BodyOf<A extends Answer> = A extends { schema: infer S extends z.ZodType } ? { body: z.input<S> } : { body?: undefined };
/** One of the answers that the route declares, with the body of its schema. */
export type ReplyOf<A extends Answers> = { [S in keyof A & number]: { status: S; headers?: Record<string, string> } & BodyOf<A[S]> }[keyof A & number] | null;

/** All of a route but what it takes and gives. */
export interface Rules {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  summary: string;
  /** A paragraph of Markdown for the documentation. */
  description?: string;
  tag: string;
  /** `public`, or what one needs. Without a principal: 401; without the permission: 403. */
  access: 'public' | Permission;
  /** For paths with `{asset}`: how much one must be allowed to do with it. Unknown or not one's own: 404; too little: 403. */
  level?: Level;
  /** Deleted assets are found too (restore). */
  alsoDeleted?: boolean;
  /** People with a link may call it as well. */
  shares?: boolean;
  /** How often one may call, by the settings `rate…`: `read` for GET and `write` for the rest where absent; null: not limited (health). */
  rate?: Limited | null;
  /** Takes `Idempotency-Key`. */
  idempotent?: boolean;
  /** Its body is read by the handler itself (uploads): this media type. */
  rawBody?: string;
  /** Wants If-Match: said in the documentation; the handler calls `needRevision`. */
  revision?: boolean;
  /** Most bytes of a JSON body; 256 kB where absent. */
  bodyBytes?: number;
  /** At the root instead of below `API`: health and metrics. */
  root?: boolean;
}

export interface Route<Id extends string, Path extends string, P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends Answers> extends Rules {
  /** Also the name of the client's method: `assets.generate`. */
  id: Id;
  /** Below /api/v1, in OpenAPI's form: `/assets/{asset}/versions/{version}`. */
  path: Path;
  /** Of the path; where absent each is a plain string. Objects of params, query and body are strict: unknown keys are refused. */
  params?: P;
  query?: Q;
  body?: B;
  /** By status; the error answers are added by the frame. */
  answers: A;
  handle(call: Call<ParamsOf<Path, P>, z.output<Q>, z.output<B>>): Promise<ReplyOf<A>>;
}
export type ParamsOf<Path extends string, P extends z.ZodType> = P extends Nothing ? PathParams<Path> : z.output<P>;

/** Any of them, for what goes through the list. */
export interface AnyRoute extends Rules {
  id: string;
  path: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  answers: Answers;
  handle(call: Call): Promise<Reply>;
}

/**
 * Keeps the types of one route for its handler and for the client:
 *
 *     export const rename = route({
 *       id: 'assets.rename', method: 'patch', path: '/assets/{asset}', summary: 'Give it another title', tag: 'assets',
 *       access: 'assets:write', level: 'own', body: z.object({ title: z.string().max(200) }),
 *       answers: { 200: { description: 'the asset', schema: assetSchema } },
 *       async handle({ site, asset, body }) { return { status: 200, body: assetJson(await renameAsset(site.database.knex, asset.id, body.title)) }; },
 *     });
 */
export const route = <const Id extends string, const Path extends string, const A extends Answers, P extends z.ZodType = Nothing, Q extends z.ZodType = Nothing, B extends z.ZodType = Nothing, const R extends ReplyOf<A> = ReplyOf<A>>(
  definition: Omit<Route<Id, Path, P, Q, B, A>, 'handle'> & { handle(call: Call<ParamsOf<Path, P>, z.output<Q>, z.output<B>>): Promise<R> },
): Route<Id, Path, P, Q, B, A> => definition;

/** What a caller sends: for the client. */
export type RequestOf<R> = R extends Route<infer _Id, infer Path, infer P, infer Q, infer B, infer _A>
  ? { params: P extends Nothing ? PathParams<Path> : z.input<P>; query: z.input<Q>; body: z.input<B> }
  : never;

/** What comes back with a status from 200 to 299: for the client. Undefined where the answer has no JSON. */
export type ResultOf<R> = R extends Route<infer _Id, infer _Path, infer _P, infer _Q, infer _B, infer A>
  ? { [S in keyof A]: `${S & number}` extends `2${string}` ? (A[S] extends { schema: infer T extends z.ZodType } ? z.output<T> : undefined) : never }[keyof A]
  : never;
