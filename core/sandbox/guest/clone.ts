/** structuredClone for what plugins hold: plain data, Date, RegExp, Map, Set, errors, bytes; circles as well. */
export function structuredClone<T>(value: T, seen = new Map<unknown, unknown>()): T {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`a ${typeof value} can't be cloned`);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value) as T;
  const keep = <C>(copy: C): C => {
    seen.set(value, copy);
    return copy;
  };
  const again = (inner: unknown) => structuredClone(inner, seen);
  if (value instanceof Date) return keep(new Date(value)) as T;
  if (value instanceof RegExp) return keep(new RegExp(value)) as T;
  if (value instanceof ArrayBuffer) return keep(value.slice(0)) as T;
  if (ArrayBuffer.isView(value)) return keep(value instanceof DataView ? new DataView(value.buffer.slice(0), value.byteOffset, value.byteLength) : (value as unknown as Uint8Array).slice()) as T;
  if (value instanceof Map) {
    const copy = keep(new Map<unknown, unknown>());
    for (const [key, inner] of value) copy.set(again(key), again(inner));
    return copy as T;
  }
  if (value instanceof Set) {
    const copy = keep(new Set<unknown>());
    for (const inner of value) copy.add(again(inner));
    return copy as T;
  }
  if (value instanceof Error) return keep(Object.assign(new Error(value.message), { name: value.name, stack: value.stack })) as T;
  const copy = keep(Array.isArray(value) ? [] : {}) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) copy[key] = again(inner);
  return copy as T;
}
