import { styleText } from 'node:util';
import ora, { type Ora } from 'ora';

const SIGNS = { succeed: ['green', '✔'], fail: ['red', '✖'], warn: ['yellow', '⚠'], info: ['blue', 'ℹ'] } as const;
export type Sign = keyof typeof SIGNS;

export interface Spinner extends Pick<Ora, 'start' | 'stop' | 'isSpinning' | 'text'> {
  /** A line that stays, in the place of what was spinning. */
  keep(sign: Sign, text: string): void;
}

/** What goes on, told on stderr. In colours only where stderr shows them and nobody said NO_COLOR: ora's own signs ask the environment alone, and would bring codes into files. */
export function openSpinner(): Spinner {
  const { stderr } = process;
  const spinner = ora({ stream: stderr, discardStdin: false, hideCursor: false, color: stderr.isTTY && stderr.hasColors() ? 'cyan' : false });
  const keep = (sign: Sign, text: string) => {
    const [color, symbol] = SIGNS[sign];
    spinner.stopAndPersist({ symbol: styleText(color, symbol, { stream: stderr }), text });
  };
  return Object.assign(spinner, { keep });
}
