/** PostgreSQL refuses NUL and lone surrogates, in text as in jsonb; a script's output, a model or a stranger may bring them. They become U+FFFD. */

/** For a text column. */
export const plain = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

/** A value as text for a jsonb column. */
export function jsonb(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? plain(each) : each));
}
