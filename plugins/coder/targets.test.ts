/** Which functions a round has to write. */
import t from 'tap';
import { script, type CodePayload, type Note, type Report } from '#core/index.ts';
import { sampleFailure, samplePart, samplePlan } from '#core/testing/index.ts';
import { blamed, changedSince } from './targets.ts';

const written = (name: string, item: string) => samplePart({ name, item, form: { type: 'written', about: 'x' } });
const items = ['lamp', 'mug', 'tray'].map((name) => ({ name, kind: name, places: [{ at: [0, 0, 0] as [number, number, number], turn: 0 }] }));
const plan = samplePlan({ items, parts: [written('shade', 'lamp'), written('cup', 'mug'), written('ear', 'mug'), samplePart({ name: 'leg', item: 'lamp', count: 3 }), samplePart({ name: 'leg_2', item: 'tray' })] });
const OWN = new Set(['shade_mesh', 'cup_mesh', 'ear_mesh', 'rows']);
const SOURCE = `import bpy
X = 1
def rows():
    return X
def shade_mesh():
    return rows()
def cup_mesh():
    return 1
def build_leg(roots, materials):
    return box()
def box():
    return 1
def build():
    build_leg()
`;
const last = (report: Report): CodePayload['last'] => ({ script: script(SOURCE, 'coder'), report });
const note = (about: string | null, more: Partial<Note> = {}): Note => ({ id: 'n', about, text: 'wrong', fix: null, ...more });
const notes = (...all: Note[]) => [...blamed({ plan, notes: all, last: null }, OWN)];
const error = (different: Parameters<typeof sampleFailure>[0]) => [...blamed({ plan, notes: [note(null)], last: last(sampleFailure({ line: null, traceback: '', ...different })) }, OWN)];
const refusal = (line: number) => ({ rule: 'import', line, column: 1, what: 'os', reason: 'no', instead: 'nothing', source: 'import os' });

t.test('a note names a part, a copy of it, or an item', async (t) => {
  t.same(notes(note('shade')), ['shade_mesh']);
  t.same(notes(note('shade_3')), ['shade_mesh']);
  t.same(notes(note('leg')), ['build_leg'], 'a part that is made of a form is built otherwise');
  t.same(notes(note('leg_3')), ['build_leg']);
  t.same(notes(note('leg_2')), ['build_leg_2'], 'a part may be called like a copy');
  t.same(notes(note('mug')), ['cup_mesh', 'ear_mesh']);
  t.same(notes(note('cup'), note('leg_1')), ['cup_mesh', 'build_leg']);
});

t.test('a note about nothing, or about nothing that is known, is about all; one that the modeller mends about none', async (t) => {
  t.same(notes(note(null)), [...OWN]);
  t.same(notes(note('nose')), [...OWN]);
  t.same(notes(note(null), note('cup')), ['cup_mesh'], 'where another says more it decides');
  t.same(notes(note('cup', { repair: { kind: 'move' } })), []);
  t.same(notes(), []);
});

t.test('an error is looked for in its line, its traceback and the lines that were refused', async (t) => {
  t.same(error({ line: 8 }), ['cup_mesh']);
  t.same(error({ line: 4, traceback: '  File "script.py", line 14, in build\n  File "script.py", line 6, in shade_mesh\n  File "script.py", line 4, in rows' }), ['rows', 'shade_mesh']);
  t.same(error({ kind: 'refused', refusals: [refusal(6), refusal(8)] }), ['shade_mesh', 'cup_mesh']);
  t.same(error({ line: 10, traceback: 'line 14\nline 12' }), ['build_leg'], 'in none of the coder: where the part is built');
  t.same(error({ line: 1 }), [...OWN], 'in no part at all');
  t.same(error({ line: null, kind: 'limit', type: 'SecondsSpent' }), [...OWN]);
});

t.test('a mesh is written anew where its form or size is another; what builds it, where anything is', async (t) => {
  const after = (change: object) => [...changedSince(plan, { ...plan, parts: plan.parts.map((part) => (part.name === 'cup' ? { ...part, ...change } : part)) })];
  t.same(after({}), []);
  t.same(after({ note: 'a cup', tolerance: 0.2 }), []);
  t.same(after({ size: [1, 1, 1] }), ['cup_mesh', 'build_cup']);
  t.same(after({ form: { type: 'written', about: 'y' } }), ['cup_mesh', 'build_cup']);
  for (const change of [{ place: { at: [0, 0, 1] } }, { material: 'steel' }, { item: 'lamp' }, { count: 2 }]) t.same(after(change), ['build_cup']);
  t.same([...changedSince(null, plan)].length, 10, 'all, where there was no plan');
});
