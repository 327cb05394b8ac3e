/** An error for a person: what, the code, and what to do; or for a program, as one JSON line. */
import type { BozzettoError } from '#core/index.ts';
import { plainText } from '#core/sandbox/returned.ts';

export function showError(error: BozzettoError, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ type: 'error', error: error.toJSON() })}\n`);
    return;
  }
  const stack = process.env.BOZZETTO_DEBUG ? `\n${error.stack}\n${(error.cause as Error | undefined)?.stack ?? ''}` : '';
  // A file's name, a model or a plugin may have put something into it that steers the terminal.
  process.stderr.write(plainText(`\nbozzetto: ${error.message}\n  ${error.code}. ${error.hint}\n${stack}`, Infinity));
}
