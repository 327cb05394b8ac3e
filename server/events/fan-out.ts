/**
 * Live events for many watchers at the cost of one: a process hears the bus once, reads each new row once for all who watch its asset,
 * and puts it into words once. What the bus loses (it promises nothing) a slow sweep of the watched assets finds.
 */
import { BozzettoError } from '#core/errors.ts';
import { eventsAfter } from '../db/events.ts';
import { newEvents } from '../db/new-events.ts';
import { sharedUntil } from '../db/shares.ts';
import type { Principal } from '../identity/permissions.ts';
import { concerns } from '../identity/believed.ts';
import type { Site } from '../site.ts';
import { tellingOf, type Telling } from './telling.ts';

/** Rows that are read of one asset at a time. */
const PAGE = 200;
/** Milliseconds between looking at every watched asset, whether or not the bus told of it. */
const SWEEP = 10_000;
/** Milliseconds between signs of life: proxies close what is silent for a minute. */
const HEARTBEAT = 15_000;
/** Seconds after which a stream has to be opened anew, so that its owner's right to it is looked at again. */
const LIFE = 1800;

export interface Watcher {
  asset: string;
  /** Only events with a greater id. */
  after: number;
  /** Whose it is: ended the moment that this login, key or share, or what was shared with this person, is revoked or expires. */
  who: Principal;
  /** In the order of their ids, each once. Whoever can't take more returns false, and is ended. */
  tell(telling: Telling): boolean;
  /** Resolves when what was told of the stored events has gone out: there may be thousands. */
  drained(): Promise<void>;
  heartbeat(): void;
  /** No more will come. `why`: `drain`, `revoked`, `slow`, `life`, `database`. */
  end(why: string): void;
}

export interface FanOut {
  /**
   * Until `signal` aborts. Resolves when what is stored already was told. Throws E_RATE_LIMITED where this user has as many open as the
   * configuration allows, E_DRAINING where this process is about to end.
   */
  watch(watcher: Watcher, signal: AbortSignal): Promise<void>;
  watching(): number;
  /** Looks at every watched asset, whether or not the bus told of it. It does so by itself every ten seconds. */
  sweep(): void;
  /** Ends all watchers, and takes no new ones: E_DRAINING. */
  close(): void;
}

interface Seat { watcher: Watcher; at: number; live: boolean; until: number; timer?: NodeJS.Timeout }

/** Streams are counted by user; those of a link by the link. */
const nameOf = ({ who }: Watcher) => who.user?.id ?? who.id;

const fanOuts = new WeakMap<Site, FanOut>();

/** The fan-out of this process. It opens when the first asks for it, and lives as long as the site. */
export function fanOutOf(site: Site): FanOut {
  return fanOuts.get(site) ?? fanOuts.set(site, openFanOut(site)).get(site)!;
}

export function openFanOut({ database, bus, log, config, closing, metrics }: Pick<Site, 'database' | 'bus' | 'log' | 'config' | 'closing' | 'metrics'>): FanOut {
  const seats = new Map<string, Set<Seat>>();
  const byUser = new Map<string, number>();
  const dirty = new Set<string>();
  let reading: Promise<void> | null = null;
  let closed = false;

  const all = () => Array.from(seats.values(), (each) => Array.from(each)).flat();

  function leave(seat: Seat): boolean {
    const { asset } = seat.watcher;
    const beside = seats.get(asset);
    if (!beside?.delete(seat)) return false;
    clearTimeout(seat.timer);
    metrics.streams.dec();
    if (beside.size === 0) seats.delete(asset);
    const whose = nameOf(seat.watcher);
    const left = byUser.get(whose)! - 1;
    if (left > 0) byUser.set(whose, left);
    else byUser.delete(whose);
    return true;
  }

  function end(seat: Seat, why: string): void {
    if (leave(seat)) seat.watcher.end(why);
  }

  function endAt(seat: Seat, until: Date | null): void {
    seat.until = Math.min(seat.until, until?.getTime() ?? Infinity);
    clearTimeout(seat.timer);
    seat.timer = setTimeout(end, Math.max(0, seat.until - Date.now()), seat, 'life').unref();
  }

  function tell(seat: Seat, tellings: readonly Telling[]): void {
    for (const telling of tellings) {
      if (telling.json.id <= seat.at) continue;
      seat.at = telling.json.id;
      if (!seat.watcher.tell(telling)) return end(seat, 'slow');
    }
  }

  /** Where reading has to begin for those who are live. */
  const from = (asset: string) => Math.min(...[...(seats.get(asset) ?? [])].filter(({ live }) => live).map(({ at }) => at));

  /** One query for all assets of which there is news. */
  async function readAll(): Promise<void> {
    while (dirty.size > 0) {
      const wanted = [...dirty].map((asset) => ({ asset, after: from(asset) })).filter(({ after }) => Number.isFinite(after));
      dirty.clear();
      if (wanted.length === 0) return;
      const rows = await newEvents(database.knex, wanted, PAGE);
      for (const [asset, some] of Map.groupBy(rows, ({ asset_id }) => asset_id)) {
        const tellings = some.map(tellingOf);
        for (const seat of seats.get(asset) ?? []) if (seat.live) tell(seat, tellings);
        if (some.length === PAGE) dirty.add(asset);
      }
    }
  }

  function read(): void {
    reading ??= readAll()
      .catch((error: unknown) => log.warn({ err: error }, 'events could not be read; the next sweep tries again'))
      .finally(() => {
        reading = null;
        if (dirty.size > 0) read();
      });
  }

  const hearing = [
    bus.subscribe('events', ({ asset }) => {
      if (typeof asset !== 'string' || !seats.has(asset)) return;
      dirty.add(asset);
      read();
    }),
    bus.subscribe('revoked', (message) => {
      for (const seat of all()) if (concerns(message, seat.watcher.who)) end(seat, 'revoked');
    }),
  ];
  function sweep(): void {
    for (const asset of seats.keys()) dirty.add(asset);
    read();
  }
  const sweeping = setInterval(sweep, SWEEP).unref();
  const beating = setInterval(() => {
    for (const seat of all()) seat.watcher.heartbeat();
  }, HEARTBEAT).unref();

  function close(): void {
    closed = true;
    for (const stop of hearing) stop();
    clearInterval(sweeping);
    clearInterval(beating);
    for (const seat of all()) end(seat, 'drain');
  }
  if (closing.aborted) close();
  else closing.addEventListener('abort', close, { once: true });

  return {
    async watch(watcher, signal) {
      if (closed) throw new BozzettoError('E_DRAINING', 'this process takes no more streams');
      const whose = nameOf(watcher);
      const open = byUser.get(whose) ?? 0;
      if (open >= config.streams) throw new BozzettoError('E_RATE_LIMITED', `${open} event streams are open already, and no more than ${config.streams} may be`, { hint: 'Close a stream that you no longer read, or poll the status.' });
      byUser.set(whose, open + 1);
      const seat: Seat = { watcher, at: watcher.after, live: false, until: Date.now() + LIFE * 1000 };
      endAt(seat, watcher.who.until);
      seats.set(watcher.asset, (seats.get(watcher.asset) ?? new Set()).add(seat));
      metrics.streams.inc();
      signal.addEventListener('abort', () => leave(seat), { once: true });
      const there = () => seats.get(watcher.asset)?.has(seat) === true && !signal.aborted;
      try {
        const shared = watcher.who.user && (await sharedUntil(database.knex, watcher.asset, watcher.who.user.id));
        if (there()) endAt(seat, shared);
        for (let more = true; more && there(); ) {
          const rows = await eventsAfter(database.knex, watcher.asset, seat.at, { limit: PAGE });
          tell(seat, rows.map(tellingOf));
          more = rows.length === PAGE;
          if (more) await watcher.drained();
        }
      } catch (error) {
        leave(seat);
        throw error;
      }
      if (!there()) {
        leave(seat);
        return;
      }
      // From here on the common reading tells. What came while the stored rows were read is read now.
      seat.live = true;
      dirty.add(watcher.asset);
      read();
    },
    watching: () => all().length,
    sweep,
    close,
  };
}
