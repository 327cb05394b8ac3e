/** What a run tells while it goes on: a line a stage for people, an event a line for programs. */
import type { Listener, RunEvent } from '#core/index.ts';
import { plainLine } from '#core/sandbox/returned.ts';
import { openSpinner } from './spinner.ts';

/** What a stage is called while it runs; those that are over at once are not shown. */
const STAGES: Partial<Record<string, string>> = {
  plan: 'planning',
  code: 'writing the script',
  blender: 'building in Blender',
  verify: 'checking',
  export: 'exporting',
};

export interface Progress { onEvent: Listener; done(): void }

export function showProgress({ json, quiet }: { json?: boolean; quiet?: boolean }): Progress {
  if (json) return { onEvent: (event) => process.stdout.write(`${JSON.stringify(slim(event))}\n`), done() {} };
  if (quiet) return { onEvent() {}, done() {} };
  const spinner = openSpinner();
  const live = process.stderr.isTTY;
  let text = '';
  let since = Date.now();
  const clock = setInterval(() => { if (spinner.isSpinning) spinner.text = `${text} ${((Date.now() - since) / 1000).toFixed(0)} s`; }, 250);
  const show = (stage: string, message: string) => {
    text = message ? `${stage}: ${message}` : stage;
    if (live) spinner.start(text);
  };
  return {
    onEvent(event) {
      if ('stage' in event && STAGES[event.stage]) {
        const name = event.round > 1 ? `${STAGES[event.stage]} (round ${event.round})` : STAGES[event.stage]!;
        if (event.type === 'stage-started') { since = Date.now(); show(name, ''); }
        if (event.type === 'progress') show(name, plainLine(event.message));
        if (event.type === 'stage-finished') spinner.keep(event.ok ? 'succeed' : 'fail', `${name} ${event.seconds.toFixed(1)} s`);
      }
      if (event.type === 'round-finished' && !event.verdict.accepted) spinner.keep('warn', `round ${event.round}: ${plainLine(event.verdict.reason)}`);
      if (event.type === 'notice') spinner.keep('info', plainLine(event.message, 2000));
      if (event.type === 'fault') spinner.keep('warn', `${event.fault.plugin} failed in ${event.fault.hook}: ${plainLine(event.fault.message, 2000)}`);
    },
    done() {
      clearInterval(clock);
      spinner.stop();
    },
  };
}

/** An event without what run.json holds anyway. */
function slim(event: RunEvent): object {
  if (event.type === 'asset') {
    const { plan: _, ...asset } = event.asset;
    return { ...event, asset };
  }
  return event;
}
