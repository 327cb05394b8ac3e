/** The last lines of a run name the checks of each plugin, those that passed as well. */
import t from 'tap';
import { judge, type RunRecord } from '#core/index.ts';
import { sampleAsset, sampleBrief, sampleCheck, samplePlan, sampleReport } from '#core/testing/index.ts';
import { script } from '#core/index.ts';
import { showResult } from './show-result.ts';

function said(checks: Parameters<typeof judge>[2], options: Parameters<typeof showResult>[2] = {}): string {
  const report = sampleReport();
  const verdict = judge(report, [], checks);
  const record: RunRecord = {
    format: 1, id: 'r', brief: sampleBrief(), plan: samplePlan(), references: [], rounds: [{ n: 1, script: script('', 'modeller'), report, findings: [], checks, verdict }],
    asset: { ...sampleAsset(), verdict }, calls: [], faults: [], notices: [], seconds: { plan: 1 },
  };
  let out = '';
  const write = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => ((out += String(text)), true);
  try {
    showResult(record, '/tmp/stool', options);
  } finally {
    process.stdout.write = write;
  }
  return out;
}

t.test('by plugin, with their numbers', async (t) => {
  const checks = [sampleCheck(), sampleCheck(), sampleCheck({ from: 'poly-budget', required: false }), sampleCheck({ from: 'print-ready', pass: false, required: false, text: 'walls are thick enough', wanted: 2, measured: 0.8 })];
  const text = said(checks);
  t.match(text, `${sampleCheck().from}: 2 checks passed\n`);
  t.match(text, 'poly-budget: 1 check passed\n');
  t.match(text, 'print-ready: 1 check failed\n');
  t.match(text, 'not so: walls are thick enough (wanted 2, measured 0.8)');
  t.match(JSON.parse(said(checks, { json: true })), { checks: { 'poly-budget': { passed: 1, failed: 0 }, 'print-ready': { passed: 0, failed: 1 } } });
});

t.test('what a model or a plugin wrote does not steer the terminal', async (t) => {
  const text = said([sampleCheck({ pass: false, text: '\u001b[2J\u001b]0;owned\u0007gone\u202e', required: true }), sampleCheck({ pass: false, text: '\u009b31mred', required: false })]);
  t.match(text, 'gone');
  t.notMatch(text, /[\u001b\u0007\u009b\u202e]/);
});
