/** JSON lines on stdout. What could be a secret or somebody's words is taken out here, once, whatever is logged where. */
import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import { BozzettoError } from '#core/errors.ts';
import type { Config } from './config/config.ts';

const SECRETS = ['password', 'newPassword', 'token', 'accessToken', 'refreshToken', 'secret', 'secretKey', 'apiKey', 'recoveryCode', 'authorization', 'Authorization', 'cookie', 'link', 'url'];
/** What people wrote: only where `logPrompts` is set. */
const WORDS = ['prompt', 'words', 'feedback', 'brief', 'script', 'email'];

const anywhere = (names: readonly string[]) => names.flatMap((name) => [name, `*.${name}`]);

/** @param to where lines go; stdout where absent. */
export function openLog(config: Pick<Config, 'logLevel' | 'logPrompts'>, to?: DestinationStream): Logger {
  const options = {
    level: config.logLevel,
    base: { pid: process.pid },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: [...anywhere(SECRETS), ...(config.logPrompts ? [] : anywhere(WORDS))], censor: '[redacted]' },
    serializers: { err: (error: unknown) => errorLine(error, config.logPrompts) },
  };
  return to ? pino(options, to) : pino(options);
}

/** Errors of the caller's kind quote what he wrote (“no kind for …”): their code is enough. */
function errorLine(error: unknown, words: boolean): unknown {
  if (error instanceof BozzettoError) {
    const { code, status, stage, plugin, message, stack } = error;
    const told = status >= 500 || words;
    const cause = error.cause === undefined ? undefined : errorLine(error.cause, words);
    return { code, status, ...(stage && { stage }), ...(plugin && { plugin }), ...(told && { message, stack: status >= 500 ? stack : undefined }), ...(cause !== undefined && status >= 500 && { cause }) };
  }
  if (!(error instanceof Error)) return { message: typeof error };
  const { type, message, stack } = stdSerializers.err(error);
  // Of a database's error only what it is about: its detail quotes the row's values.
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string };
  return { type, message: code ? message.replace(/^[^]* - /, '') : message, stack: code ? stack.slice(stack.lastIndexOf(message) + message.length) : stack, code, table, constraint };
}
