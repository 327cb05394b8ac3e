/** Lets into a namespace who may be there, and puts them out when they may no longer. */
import type { Namespace, Socket } from 'socket.io';
import { BozzettoError, coded } from '#core/errors.ts';
import type { Permission, Principal } from '../identity/permissions.ts';
import { onRevoked } from '../identity/revoked.ts';
import { type Credentials, verify } from '../identity/verify.ts';
import type { Site } from '../site.ts';

/** Milliseconds after which a socket is asked for its right again, should the bus have lost a revocation. */
const AGAIN = 300_000;

/**
 * Middleware of a namespace. `auth: {token}` of the handshake is an access token, an API key or a link; a browser's cookie will do as well.
 * Sets `socket.data.who`. A refusal comes as `connect_error` whose `data` has the code and the hint. Who is put out loses the connection, so that a client comes back
 * by itself with the token that it has then.
 * @param open how many sockets each user has open, over all namespaces
 */
export function guard(site: Site, permission: Permission, open: Map<string, number>): Parameters<Namespace['use']>[0] {
  return (socket, next) => void (async () => {
    const refusal = await enter(site, socket, permission, open).then(() => undefined, (error: unknown) => refusalOf(site, error));
    next(refusal);
  })();
}

/** What a client sees as `connect_error`. */
function refusalOf({ log }: Site, error: unknown): Error {
  const { code, message, hint } = coded(error);
  if (code === 'E_INTERNAL') log.error({ err: error }, 'a socket was refused');
  return Object.assign(new Error(code === 'E_INTERNAL' ? 'something is wrong on the server' : message), { data: { code, hint } });
}

async function enter(site: Site, socket: Socket, permission: Permission, open: Map<string, number>): Promise<void> {
  if (site.closing.aborted) throw new BozzettoError('E_DRAINING', 'this process is ending');
  const credentials = credentialsOf(socket);
  const who = await verify(site, credentials);
  if (!who) throw new BozzettoError('E_LOGIN_REQUIRED', 'the handshake brings no token', { hint: 'Send `auth: {token}` with an access token or an API key.' });
  if (!who.permissions.has(permission)) throw new BozzettoError('E_FORBIDDEN', `this needs ${permission}`);
  const whose = who.user?.id ?? who.id;
  const { allowed, reset } = await site.limits.take('events', whose);
  if (!allowed) throw new BozzettoError('E_RATE_LIMITED', 'too many connections in a minute', { retryAfter: reset });
  // Whoever has gone meanwhile would never be heard to go.
  if ((socket.conn as unknown as { readyState: string }).readyState !== 'open') throw new BozzettoError('E_REQUEST_INVALID', 'the connection ended');
  const beside = open.get(whose) ?? 0;
  if (beside >= site.config.streams) throw new BozzettoError('E_RATE_LIMITED', `${beside} sockets are open already, and no more than ${site.config.streams} may be`);
  open.set(whose, beside + 1);
  (socket.data as { who: Principal }).who = who;
  const out = () => socket.conn.close();
  const deaf = onRevoked(site, who, out);
  const timer = setInterval(() => void verify(site, credentials).catch((error: unknown) => {
    if (coded(error).code === 'E_TOKEN_INVALID') out();
  }), AGAIN);
  // Not the socket's own event: it has none where another middleware refuses it.
  socket.conn.once('close', () => {
    deaf();
    clearInterval(timer);
    const left = open.get(whose)! - 1;
    if (left > 0) open.set(whose, left);
    else open.delete(whose);
  });
}

function credentialsOf({ handshake: { auth, headers } }: Socket): Credentials {
  const { token } = auth as { token?: unknown };
  return typeof token === 'string' ? { authorization: `Bearer ${token}` } : { cookie: headers.cookie };
}
