/** The language as it was before the author's code ran: what Bozzetto's part inside the isolate calls, whatever the author has changed since. */
const { bind, call } = Function.prototype;

/** A method as a function whose first argument is `this`. */
const uncurry = <S, A extends unknown[], R>(method: (this: S, ...given: A) => R): ((self: S, ...given: A) => R) => bind.call(call, method as never) as never;

export const { parse, stringify } = JSON;
export const { create, defineProperty, freeze, keys } = Object;
export const { apply, construct, getOwnPropertyDescriptor, ownKeys } = Reflect;
export const { isArray } = Array;
export const [fromCharCode, toText, toNumber, PromiseOf, ByteArray] = [String.fromCharCode, String, Number, Promise, Uint8Array] as const;
export const [encode, decode, escapes, unescapes] = [encodeURIComponent, decodeURIComponent, escape, unescape] as const;
export const WeakMapOf = WeakMap;
export const remember = uncurry(WeakMap.prototype.set as (this: WeakMap<object, string>, key: object, value: string) => unknown);
export const recall = uncurry(WeakMap.prototype.get as (this: WeakMap<object, string>, key: object) => string | undefined);
export const isView = ArrayBuffer.isView;
export const charCode = uncurry(String.prototype.charCodeAt);
export const slice = uncurry(String.prototype.slice);
export const wellFormed = uncurry(String.prototype.toWellFormed);
/** Promise.prototype.then. */
export const after = uncurry(Promise.prototype.then as (this: Promise<unknown>, ok: (value: unknown) => void, bad: (error: unknown) => void) => Promise<void>);
export const settled = PromiseOf.resolve.bind(PromiseOf) as (value: unknown) => Promise<unknown>;

const getter = <T>(of: object, name: string) => uncurry(Object.getOwnPropertyDescriptor(of, name)!.get! as (this: object) => T);
const views = Object.getPrototypeOf(Uint8Array.prototype) as object;
export const bufferOf = getter<ArrayBuffer>(views, 'buffer');
export const offsetOf = getter<number>(views, 'byteOffset');
export const bytesOf = getter<number>(views, 'byteLength');
/** A dictionary that no prototype reaches into. */
export const dictionary = <T>(): Record<number | string, T> => create(null) as Record<number | string, T>;

/** Freezes what JSON.parse made, all the way down. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const inside = value as Record<string | number, unknown>;
  if (isArray(value)) {
    for (let at = 0; at < value.length; at += 1) if (typeof inside[at] === 'object') frozen(inside[at]);
  } else {
    const names = keys(value);
    for (let at = 0; at < names.length; at += 1) if (typeof inside[names[at]!] === 'object') frozen(inside[names[at]!]);
  }
  return freeze(value);
}
