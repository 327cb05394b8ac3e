import type { Config } from '../config/config.ts';

/** Under which people reach this server, without a slash at its end: for links and callbacks. Never what a Host header says. @param port that it listens on where the configuration leaves it open */
export function publicAddress({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>, listening = port): string {
  if (publicUrl !== null) return publicUrl.replace(/\/+$/, '');
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${named.includes(':') ? `[${named}]` : named}:${port || listening}`;
}
