/** The child processes, one a trust group; who is in which, and who is to blame when one is lost. */
import type { ToChild } from './child/serve.ts';
import type { FromChild } from './from-child.ts';
import { type Loss, type SandboxProcess, startProcess } from './process.ts';
import type { Command } from './spawn.ts';

/** For the operator's log. */
export interface HostEvent {
  type: 'started' | 'lost' | 'disabled' | 'unwalled';
  group: string;
  pid: number;
  /** Who is to blame; null if nobody is known to be. */
  plugin: string | null;
  why: string | null;
}

/** What a loss means to one who was in there. `again`: it was at work and is not known to be the cause. `early`: the process never came up. */
export interface Bereft { why: string; culprit: boolean; again: boolean; disabled: boolean; early: boolean }

export interface Guest {
  plugin: string;
  /** Whether code of it may be running. */
  busy(): boolean;
  onMessage(head: FromChild, text: string, raw: Uint8Array): void;
  onLoss(bereft: Bereft): void;
}

type WithoutIsolate<T> = T extends { isolate: number } ? Omit<T, 'isolate'> : never;

/** The place of one isolate in a process. */
export interface Seat {
  send(head: WithoutIsolate<ToChild>, text?: string, raw?: Uint8Array): void;
  leave(): void;
  /** Ends the whole process, and blames this one. */
  kill(why: string): void;
}

export interface GroupsOptions {
  /** `required`: there is no process without the wall. */
  wall: 'auto' | 'required' | 'off';
  heartbeat: { every: number; patience: number };
  command(wall: boolean): Command;
  env: Record<string, string>;
  onEvent(event: HostEvent): void;
}

interface Group {
  name: string;
  process: SandboxProcess;
  guests: Map<number, Guest>;
  /** Who was ended at work, and till when it may still be the cause of a loss. */
  ended: { isolate: number; plugin: string; until: number }[];
}

/** Times that a plugin may end its process. */
const STRIKES = 2;
/** Milliseconds that an isolate may need to end. */
const LINGERING = 3000;

/** Starts nothing until somebody joins. */
export function openGroups({ wall, heartbeat, command, env, onEvent }: GroupsOptions) {
  const groups = new Map<string, Group>();
  /** Suspects get a process of their own. */
  const alone = new Map<string, string>();
  const strikes = new Map<string, number>();
  const why = new Map<string, string>();
  let next = 1;
  let walls = wall !== 'off';

  function start(name: string): Group {
    const line = command(walls);
    const group = { name, guests: new Map<number, Guest>(), ended: [] as Group['ended'] } as Group;
    group.process = startProcess({
      command: line, env, heartbeat,
      onMessage(isolate, head, text, raw) {
        group.guests.get(isolate)?.onMessage(head, text, raw);
        hold(group);
      },
      onLoss: (loss) => lost(group, loss),
    });
    groups.set(name, group);
    onEvent({ type: 'started', group: name, pid: group.process.pid, plugin: null, why: line.walled ? null : 'without bubblewrap' });
    return group;
  }

  /** A process with work keeps ours alive, an idle one does not. */
  function hold({ process, guests }: Group): void {
    process.hold([...guests.values()].some((guest) => guest.busy()));
  }

  function lost(group: Group, loss: Loss): void {
    const guests = [...group.guests];
    const { name, process } = group;
    groups.delete(name);
    group.guests.clear();
    if (loss.wanted) {
      for (const [, guest] of guests) guest.onLoss({ why: 'the host was closed', culprit: false, again: false, disabled: false, early: false });
      return;
    }
    const early = !process.ready() && loss.isolate === null;
    if (early && walls && process.walled && wall === 'auto') {
      walls = false;
      onEvent({ type: 'unwalled', group: name, pid: process.pid, plugin: null, why: loss.why });
      for (const [, guest] of guests) guest.onLoss({ why: loss.why, culprit: false, again: true, disabled: false, early });
      return;
    }
    const busy = guests.filter(([, guest]) => guest.busy());
    const lingering = group.ended.filter(({ until }) => until > performance.now());
    const named = guests.find(([isolate]) => isolate === loss.isolate)?.[1].plugin ?? lingering.find(({ isolate }) => isolate === loss.isolate)?.plugin;
    const suspects = new Set([...busy.map(([, { plugin }]) => plugin), ...lingering.map(({ plugin }) => plugin)]);
    const culprit = early ? null : named ?? (suspects.size === 1 ? [...suspects][0]! : null);
    if (culprit === null && !early) for (const plugin of suspects) alone.set(plugin, `${name}/${plugin}`);
    const count = culprit === null ? 0 : (strikes.get(culprit) ?? 0) + 1;
    if (culprit !== null) strikes.set(culprit, count);
    onEvent({ type: 'lost', group: name, pid: process.pid, plugin: culprit, why: loss.why });
    if (count === STRIKES) {
      why.set(culprit!, loss.why);
      onEvent({ type: 'disabled', group: name, pid: process.pid, plugin: culprit, why: loss.why });
    }
    for (const [, guest] of guests) {
      const guilty = guest.plugin === culprit;
      guest.onLoss({ why: loss.why, culprit: guilty, again: !guilty && !early && guest.busy(), disabled: guilty && count >= STRIKES, early });
    }
  }

  return {
    /** Takes a place in the group's process, which is started where there is none. */
    join(guest: Guest, wish: string): Seat {
      const name = alone.get(guest.plugin) ?? wish;
      const group = groups.get(name) ?? start(name);
      const isolate = next++;
      group.guests.set(isolate, guest);
      return {
        send(head, text, raw) {
          group.process.send({ ...head, isolate }, text, raw);
          hold(group);
        },
        leave() {
          if (!group.guests.delete(isolate)) return;
          group.process.send({ type: 'close', isolate });
          const now = performance.now();
          if (guest.busy()) group.ended = [...group.ended.filter(({ until }) => until > now), { isolate, plugin: guest.plugin, until: now + LINGERING }];
          hold(group);
        },
        kill: (reason) => group.process.kill(reason, isolate),
      };
    },
    /** Why a plugin is switched off; null if it is not. */
    disabled: (plugin: string): string | null => why.get(plugin) ?? null,
    state: () => [...groups.values()].map(({ name, process: { pid, walled, vitals } }) => Object.assign({ group: name, pid, walled }, vitals())),
    close: async () => void (await Promise.all([...groups.values()].map(({ process }) => process.close()))),
  };
}
export type Groups = ReturnType<typeof openGroups>;
