/** Values are frozen once made: what one plugin holds, no other can change. */

/** Already frozen all the way down, so that a big plan is walked once and not once a tap. */
const done = new WeakSet<object>();

/** Freezes plain JSON data in place, all the way down, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || done.has(value)) return value;
  done.add(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
