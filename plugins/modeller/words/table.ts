/** A table that words are looked up in: without a prototype, so that "constructor" is a word like any other. */
export function table<T>(rows: Record<string, T>): Readonly<Record<string, T>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, T>, rows));
}
