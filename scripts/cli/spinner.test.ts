import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import t from 'tap';

/** What a run's progress writes to a stderr that is a pipe. */
async function told(env: Record<string, string>): Promise<string> {
  const script = `
    import { showProgress } from ${JSON.stringify(new URL('progress.ts', import.meta.url).href)};
    const { onEvent, done } = showProgress({});
    onEvent({ type: 'stage-started', stage: 'plan', round: 1 });
    onEvent({ type: 'stage-finished', stage: 'plan', round: 1, ok: true, seconds: 0.1 });
    onEvent({ type: 'stage-finished', stage: 'code', round: 1, ok: false, seconds: 0.1 });
    onEvent({ type: 'notice', message: 'told' });
    done();`;
  const { stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env: { PATH: process.env['PATH'], ...env } });
  return stderr;
}

t.test('no codes of colours go where no terminal is, whatever the environment says of terminals', async (t) => {
  const lines = '✔ planning 0.1 s\n✖ writing the script 0.1 s\nℹ told\n';
  t.equal(await told({ TERM: 'xterm-256color', COLORTERM: 'truecolor' }), lines);
  t.equal(await told({ TERM: 'xterm-256color', NO_COLOR: '1' }), lines);
  t.match(await told({ FORCE_COLOR: '1' }), '\u001b[32m✔\u001b[39m planning', 'unless somebody asks for them');
});
