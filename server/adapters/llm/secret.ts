/** Keys of providers: held so that no log, record or error can show them by accident. */
import { inspect } from 'node:util';

/** What stands in a text where a key stood. */
const HIDDEN = '[key]';
/** A shorter key is no secret (`none`), and hiding it would tear holes into every text. */
const SHORTEST = 8;

/** A key. Printed, inspected or put into JSON it shows its last four characters at most; `reveal` gives it. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return this.#value.length >= 20 ? `…${this.#value.slice(-4)}` : '…';
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** The text without the key, in any of the forms in which an endpoint may echo it. */
export function hide(text: string, secret: Secret | null): string {
  const key = secret?.reveal() ?? '';
  if (key.length < SHORTEST) return text;
  const forms = new Set([key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), Buffer.from(key).toString('base64'), Buffer.from(`Bearer ${key}`).toString('base64')]);
  return [...forms].reduce((hidden, form) => hidden.replaceAll(form, HIDDEN), text);
}
