/** Where a webhook may lead. The address behind the name is looked at by the outbound client, at each delivery anew. */
import { BozzettoError } from '#core/errors.ts';

/**
 * The host as a grant names it: `hooks.example.org`, `hooks.example.org:8443`, `http:nas.lan:8080`. Throws E_REQUEST_INVALID.
 * @param plain whether http will do: on a server at home
 */
export function placeOf(url: string, { plain }: { plain: boolean }): string {
  const parsed = URL.parse(url);
  const wrong = (why: string) => new BozzettoError('E_REQUEST_INVALID', `url: ${why}`);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) throw wrong('give an absolute https URL');
  if (parsed.protocol === 'http:' && !plain) throw wrong('give an https URL; http is for servers with allowPrivateWebhooks');
  if (parsed.username || parsed.password) throw wrong('a user name or password in it would be written to logs; check the signature instead');
  return `${parsed.protocol === 'http:' ? 'http:' : ''}${parsed.host}`;
}
