import t from 'tap';
import { best, Brief, briefKey, FileRef, judge, notesFrom, objectNames, Plan, script, type Round } from '../index.ts';
import { Verdict } from './verdict.ts';
import { sampleBrief, sampleCheck, sampleFailure, sampleFinding, samplePart, samplePlan, sampleReport } from '../testing/index.ts';

const round = (n: number, different: Partial<Round> = {}): Round => ({
  n, script: script('', 'maker'), report: sampleReport(), findings: [], checks: [], verdict: judge(sampleReport(), [], [sampleCheck()]), ...different,
});

t.test('a brief needs words and fills in the rest', async (t) => {
  t.match(Brief.parse({ text: '  a chair ' }), { text: 'a chair', images: [], seed: 1, previews: true, limits: { rounds: 3, seconds: 300 } });
  for (const wrong of [{}, { text: ' ' }, { text: 'x', seed: -1 }, { text: 'x', unknown: 1 }, { text: 'x', follows: { asset: 'a', feedback: '' } }]) {
    t.notOk(Brief.safeParse(wrong).success, JSON.stringify(wrong));
  }
});

t.test('the key of a brief is the same for the same brief only', async (t) => {
  t.match(briefKey(sampleBrief()), /^[0-9a-f]{16}$/);
  t.equal(briefKey(sampleBrief()), briefKey(sampleBrief()));
  t.not(briefKey(sampleBrief()), briefKey(sampleBrief({ seed: 2 })));
});

t.test('the name of a file never leads out of its folder', async (t) => {
  const named = (name: string) => FileRef.safeParse({ name, type: 'image/png', bytes: 1, sha256: '0'.repeat(64) }).success;
  for (const name of ['asset.glb', 'views/front.png', 'a..b']) t.ok(named(name), name);
  for (const name of ['/etc/passwd', '../up', 'a/../b', 'a/..', '.', 'a\\b', 'a b', '']) t.notOk(named(name), name);
});

t.test('a part is one object under its name, or several with numbers', async (t) => {
  t.same(objectNames(samplePart()), ['seat']);
  t.same(objectNames(samplePart({ name: 'leg', count: 3 })), ['leg_1', 'leg_2', 'leg_3']);
  t.notOk(Plan.safeParse({ ...samplePlan(), parts: [{ ...samplePart(), name: 'Seat"; import os' }] }).success);
});

t.test('a script knows its own hash', async (t) => {
  t.same(script('', 'user', ['a']), { source: '', author: 'user', answers: ['a'], sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });
});

t.test('a round is accepted only when it ran, was checked, passed, and nothing blocks', async (t) => {
  const miss = sampleCheck({ id: 'legs', text: 'three legs', pass: false });
  const cases: [Parameters<typeof judge>, boolean, RegExp, number][] = [
    [[sampleReport(), [], [sampleCheck()]], true, /all 1 required checks pass/, 1],
    [[sampleReport(), [], [sampleCheck(), sampleCheck({ required: false, pass: false })]], true, /all 1/, 1],
    [[sampleReport(), [], [sampleCheck(), miss]], false, /1 of 2 required checks fail: three legs/, 0.5],
    [[sampleReport(), [], []], false, /nothing was checked/, 0],
    [[sampleReport(), [sampleFinding()], [sampleCheck()]], true, /all 1/, 1],
    [[sampleReport(), [sampleFinding({ severity: 'blocker' })], [sampleCheck()]], false, /1 blocking finding\(s\): the legs look thin/, 0.5],
    [[sampleReport(), [], [sampleCheck()], ['ruler']], false, /a required check could not be made: ruler/, 1],
    [[sampleFailure(), [], [sampleCheck()]], false, /the script failed: name 'seat' is not defined/, 0],
    [[{ ...sampleFailure(), error: null }, [], []], false, /the script failed: unknown/, 0],
  ];
  for (const [given, accepted, reason, score] of cases) t.match(judge(...given), { accepted, reason, score });
  const { open, failed } = judge(sampleReport(), [sampleFinding(), sampleFinding({ severity: 'major' }), sampleFinding({ severity: 'blocker' })], [miss]);
  t.same(open.map(({ severity }) => severity), ['blocker', 'major', 'minor']);
  t.same(failed, [miss]);
  const { passed } = judge(sampleReport(), [], [sampleCheck({ from: 'poly-budget', measured: 48 }), miss]);
  t.match(passed, [{ from: 'poly-budget', measured: 48, pass: true }], 'what passes is kept with what was measured');
  const { passed: _, ...earlier } = judge(sampleReport(), [], [sampleCheck()]);
  t.same(Verdict.parse(earlier).passed, [], 'a verdict of before is read');
});

t.test('notes are the traceback, or else failed required checks and findings', async (t) => {
  const failed = [sampleCheck({ pass: false, measured: 0.5 }), sampleCheck({ pass: false, required: false })];
  t.match(notesFrom(round(1, { report: sampleFailure() })), [{ id: 'error:NameError', fix: /line 3/ }]);
  const notes = notesFrom(round(1, { findings: [sampleFinding(), sampleFinding({ repair: 1 })], verdict: judge(sampleReport(), [], failed) }));
  t.same(notes, [
    { id: 'height', about: 'stool', text: 'the stool is 45 cm tall: wanted 0.45, measured 0.5', fix: null },
    { id: 'thin-legs', about: 'leg', text: 'the legs look thin', fix: 'make them thicker' },
    { id: 'thin-legs', about: 'leg', text: 'the legs look thin', fix: 'make them thicker', repair: 1 },
  ]);
});

t.test('the best round is an accepted one, else the highest score, else the later', async (t) => {
  const scored = (n: number, score: number, accepted = false) => round(n, { verdict: { ...round(n).verdict, score, accepted } });
  t.equal(best([]), undefined);
  t.equal(best([scored(1, 0.4), scored(2, 0.9), scored(3, 0.9)])?.n, 3);
  t.equal(best([scored(1, 0.9), scored(2, 0.2, true)])?.n, 2);
});
