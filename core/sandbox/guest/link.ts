/** The guest's end of the only way out: texts and numbers, never an object. */
import { create, defineProperty, dictionary, parse, PromiseOf, recall, remember, stringify, toNumber, toText, WeakMapOf } from './pristine.ts';

/**
 * Called by the guest, answered by the host's child process at once: a text (for `url`), or nothing.
 * Kinds: `ask` (a capability; answered later by `Link.answer`), `tell` (log, notice), `timer`, `clear`, `url`, `done`, `fault`.
 */
export type Bridge = (kind: string, id: number, text: string, raw: string) => string;

/** What a capability answers: JSON, and bytes as text with one character a byte. */
export interface Answer { value: unknown; raw: string }

export interface Link {
  ask(capability: string, given: unknown, raw?: string): Promise<Answer>;
  /** Settles an ask. `text`: JSON of the value, or of `{code, message}` where it failed. */
  answer(id: number, ok: boolean, text: string, raw: string): void;
  setTimer(callback: () => void, milliseconds: unknown, again: boolean): number;
  clearTimer(id: unknown): void;
  /** A timer has rung: its callback, if it was not cleared. */
  ring(id: number): (() => void) | undefined;
  /** The code of an error that came from here; an author's own errors have none, whatever they say. */
  codeOf(error: object): string | undefined;
  /** Forgets what is under way: the hook call is over. */
  forget(): void;
}

interface Waiting { ok(answer: Answer): void; bad(error: unknown): void; site: Error }

/** Opens the guest's end. */
export function openLink(bridge: Bridge): Link {
  let asks = dictionary<Waiting>();
  let timers = dictionary<{ callback: () => void; milliseconds: number; again: boolean }>();
  const codes = new WeakMapOf<object, string>();
  let next = 1;
  const start = (id: number, milliseconds: number) => bridge('timer', id, toText(milliseconds), '');
  return {
    ask: (capability, given, raw = '') => new PromiseOf<Answer>((ok, bad) => {
      const id = next++;
      // Where the author called us, for the case that it fails.
      const waiting = create(null) as Waiting;
      waiting.ok = ok;
      waiting.bad = bad;
      waiting.site = new Error(capability);
      asks[id] = waiting;
      // A toJSON of the author's may make anything of what is given, but not of the list that it stands in.
      bridge('ask', id, `[${stringify(capability)},${stringify(given) ?? 'null'}]`, raw);
    }),
    answer(id, ok, text, raw) {
      const waiting = asks[id];
      if (!waiting) return;
      delete asks[id];
      const value = parse(text) as unknown;
      if (ok) {
        const answer = create(null) as Answer;
        answer.value = value;
        answer.raw = raw;
        waiting.ok(answer);
        return;
      }
      const { code, message } = value as { code: string; message: string };
      const { site } = waiting;
      site.message = message;
      defineProperty(site, 'code', { value: code, enumerable: true });
      remember(codes, site, code);
      waiting.bad(site);
    },
    setTimer(callback, milliseconds, again) {
      if (typeof callback !== 'function') throw new TypeError('a function is expected');
      const id = next++;
      const wanted = toNumber(milliseconds);
      const timer = { __proto__: null, callback, milliseconds: wanted >= 0 && wanted <= 2_147_483_647 ? wanted : 0, again };
      timers[id] = timer;
      start(id, timer.milliseconds);
      return id;
    },
    clearTimer(id) {
      const number = toNumber(id);
      if (!timers[number]) return;
      delete timers[number];
      bridge('clear', number, '', '');
    },
    ring(id) {
      const timer = timers[id];
      if (!timer) return undefined;
      if (timer.again) start(id, timer.milliseconds > 1 ? timer.milliseconds : 1);
      else delete timers[id];
      return timer.callback;
    },
    codeOf: (error) => recall(codes, error),
    forget() {
      asks = dictionary();
      timers = dictionary();
    },
  };
}
