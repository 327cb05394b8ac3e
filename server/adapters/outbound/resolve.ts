/** The addresses of a name, all of them checked. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { BozzettoError } from '#core/errors.ts';
import { refusedAddress } from './address.ts';
import { denied } from './target.ts';

export interface Address { address: string; family: number }

/** All addresses of a name; rejects where it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** By the system. The dot at the end keeps it from trying the name inside the local search domains (Kubernetes has five of them). */
export const systemResolve: Resolve = async (name) => (await lookup(`${name}.`, { all: true, order: 'verbatim' })).map(({ address }) => address);

/**
 * Where to connect to. One address that is not public refuses the name with all its others: a name that has both is a trick or a mistake.
 * Throws E_FETCH_DENIED, E_FETCH_FAILED.
 *
 * @param hostname of a URL: a name or a literal, IPv6 in brackets. @param mayBe lets an address through that is not public
 */
export async function addressesOf(hostname: string, resolve: Resolve, mayBe: (address: string) => boolean): Promise<Address[]> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(literal) ? [literal] : await resolve(hostname).catch((error: NodeJS.ErrnoException) => {
    throw new BozzettoError('E_FETCH_FAILED', `${hostname} has no address (${error.code ?? 'lookup failed'})`, { cause: error });
  });
  if (addresses.length === 0) throw new BozzettoError('E_FETCH_FAILED', `${hostname} has no address`);
  for (const address of addresses) {
    const refused = refusedAddress(address);
    if (refused && !(isIP(address) && mayBe(address))) throw denied(`${hostname} is at an address that is not public (${refused})`);
  }
  return addresses.map((address) => ({ address, family: isIP(address) }));
}
