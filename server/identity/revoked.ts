/** Tells every process at once that somebody may no longer do what they could: caches forget, open streams end. */
import type { Site } from '../site.ts';
import { believedOf, concerns } from './believed.ts';
import { ROLES, type Principal } from './permissions.ts';

/** Whose rights have shrunk: all logins and keys of a user, one login, one key, one link, or (keys that sign were thrown away) everybody's. */
export type Revoked = { user: string } | { session: string } | { key: string } | { share: string } | { all: true };

/** After the commit. In this process it holds at once, in the others when the bus has told them; a message that is lost costs the moments for which `verify` believes. */
export async function tellRevoked({ bus }: Pick<Site, 'bus'>, ...whose: Revoked[]): Promise<void> {
  for (const each of whose) believedOf(bus).forget(each);
  await Promise.all(whose.map((each) => bus.publish('revoked', each)));
}

/** For what stays open (event streams, sockets): calls back once when this principal must be asked for anew. Returns what ends the watch. */
export function onRevoked(site: Pick<Site, 'bus'>, who: Principal, gone: () => void): () => void {
  const expiry = who.until === null ? undefined : setTimeout(() => end(), Math.min(Math.max(0, who.until.getTime() - Date.now()), 0x7fff_ffff)).unref();
  const unsubscribe = site.bus.subscribe('revoked', (message) => {
    if (concerns(message, who)) end();
  });
  function stop() {
    clearTimeout(expiry);
    unsubscribe();
  }
  function end() {
    stop();
    gone();
  }
  return stop;
}

/** Whether somebody may hand out this role, or act for one who has it: only with all of its rights, so that a key with few scopes makes no mighty friends. `account` is about oneself. */
export const mayGive = (who: Principal, role: keyof typeof ROLES): boolean => ROLES[role].every((permission) => permission === 'account' || who.permissions.has(permission));
