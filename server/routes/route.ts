/** A route as a value: what registers it, validates it, guards it, documents it and types the client is all read from here. */
import type { ParameterizedContext } from 'koa';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { AssetRow } from '../db/assets.ts';
import type { Level, Permission, Principal } from '../identity/permissions.ts';
import type { Site } from '../site.ts';

export interface Answer { description: string; schema?: z.ZodType; /** Media type of what is not JSON. */ type?: string }

/** How often one may call: see config. `events` counts open streams. */
export type Rate = 'read' | 'write' | 'login' | 'heavy' | 'events';

export interface Call<P, Q, B> {
  site: Site;
  ctx: ParameterizedContext;
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
}

/** What goes out. `null`: the handler has answered on `ctx` itself (streams, files). */
export type Reply = { status: number; body?: unknown; headers?: Record<string, string> } | null;

export interface Route<P = unknown, Q = unknown, B = unknown> {
  /** Also the name of the client's method: `assets.generate`. */
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below /api/v1, in OpenAPI's form: `/assets/{asset}/versions/{version}`. */
  path: string;
  summary: string;
  tag: string;
  /** `public`, or what one needs. Without a principal: 401; without the permission: 403. */
  access: 'public' | Permission;
  /** For paths with `{asset}`: how much one must be allowed to do with it. Unknown or not one's own: 404; too little: 403. */
  level?: Level;
  /** Deleted assets are found too (restore). */
  alsoDeleted?: boolean;
  /** People with a link may call it as well. */
  shares?: boolean;
  rate?: Rate;
  /** Takes `Idempotency-Key`. */
  idempotent?: boolean;
  /** Its body is read by the handler itself (uploads). */
  rawBody?: boolean;
  /** Most bytes of a JSON body; 256 kB where absent. */
  bodyBytes?: number;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** By status; the error answers are added by the frame. */
  answers: Record<number, Answer>;
  handle(call: Call<P, Q, B>): Promise<Reply>;
}

/** Keeps the types of one route for its handler and for the client. */
export const route = <P, Q, B, const R extends Route<P, Q, B>>(definition: R & Route<P, Q, B>): R => definition;
