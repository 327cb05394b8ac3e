/** Small valid nouns for tests: a stool with a seat and three legs. Each maker takes what should be different. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Asset } from '../data/asset.ts';
import { Brief } from '../data/brief.ts';
import type { Check } from '../data/check.ts';
import type { FileRef } from '../data/file.ts';
import type { Finding } from '../data/finding.ts';
import type { Job } from '../data/job.ts';
import { objectNames, Plan, PlanPart } from '../data/plan.ts';
import type { MaterialFact, ObjectFact, Report, SceneFacts, ScriptError } from '../data/report.ts';
import { script } from '../data/script.ts';
import { judge } from '../data/verdict.ts';

/** A fresh copy with the defaults filled in, so that a test may change what it got. */
export const sampleBrief = (different: Partial<z.input<typeof Brief>> = {}): Brief => Brief.parse({ text: 'a three-legged oak stool', ...different });

export const samplePart = (different: Partial<z.input<typeof PlanPart>> = {}): PlanPart =>
  PlanPart.parse({ name: 'seat', item: 'stool', count: 1, form: { type: 'box' }, size: [0.3, 0.3, 0.03], material: 'wood', ...different });

export const samplePlan = (different: Partial<z.input<typeof Plan>> = {}): Plan =>
  Plan.parse({
    title: 'Stool',
    items: [{ name: 'stool', kind: 'stool', places: [{ at: [0, 0, 0], turn: 0 }] }],
    parameters: { height: { value: 0.45, unit: 'm', note: 'top of the seat' } },
    materials: { wood: { base: 'oak', color: '#b58a55' } },
    parts: [samplePart(), samplePart({ name: 'leg', count: 3, size: [0.04, 0.04, 0.42], parent: 'seat' })],
    planner: { id: 'sample', memo: null },
    ...different,
  });

/** A closed box of 12 triangles, named like its part. */
export const sampleObject = (different: Partial<ObjectFact> = {}): ObjectFact => ({
  name: 'seat',
  part: different.name?.replace(/_\d+$/, '') ?? 'seat',
  parent: null,
  root: different.name ?? 'seat',
  location: [0, 0, 0.435],
  scale: [1, 1, 1],
  min: [-0.15, -0.15, 0.42],
  max: [0.15, 0.15, 0.45],
  triangles: 12,
  vertices: 8,
  materials: ['wood'],
  boundaryEdges: 0,
  nonManifoldEdges: 0,
  looseVertices: 0,
  degenerateFaces: 0,
  duplicateFaces: 0,
  insideOutShells: 0,
  shells: 1,
  volume: 0.0027,
  fingerprint: createHash('sha256').update(different.name ?? 'seat').digest('hex'),
  shape: createHash('sha256').update(`shape of ${different.name ?? 'seat'}`).digest('hex'),
  ...different,
});

export const sampleMaterial = (different: Partial<MaterialFact> = {}): MaterialFact => ({
  name: 'wood', color: '#b58a55', metallic: 0, roughness: 0.6, alpha: 1, textured: false, ...different,
});

/** Three legs at 120 degrees that carry the seat and touch the ground. */
export function sampleScene(different: Partial<SceneFacts> = {}): SceneFacts {
  const legs = objectNames(samplePart({ name: 'leg', count: 3 })).map((name, i) => {
    const [x, y] = [0.1 * Math.cos((i * 2 * Math.PI) / 3), 0.1 * Math.sin((i * 2 * Math.PI) / 3)];
    return sampleObject({ name, parent: 'seat', root: 'seat', location: [x, y, 0.21], min: [x - 0.02, y - 0.02, 0], max: [x + 0.02, y + 0.02, 0.42], volume: 0.000672 });
  });
  return {
    objects: [sampleObject(), ...legs],
    materials: [sampleMaterial()],
    min: [-0.15, -0.15, 0],
    max: [0.15, 0.15, 0.45],
    triangles: 48,
    contacts: legs.map(({ name }) => ({ a: 'seat', b: name, gap: 0 })),
    buried: [],
    others: [],
    ...different,
  };
}

/** A handle whose hash is that of the text; the bytes are in no store. */
export const sampleFile = (different: Partial<FileRef> & { text?: string } = {}): FileRef => {
  const { text = 'glTF', ...rest } = different;
  return { name: 'asset.glb', type: 'model/gltf-binary', bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex'), ...rest };
};

/** A script on its own: no pictures, a GLB. */
export const sampleJob = (different: Partial<Job> = {}): Job => ({
  id: 'sample-1', source: '', author: 'sample', seconds: 120, phases: { gate: 10, script: 60, facts: 60, views: 60, files: 60 },
  memory: 4096, engine: 'workbench', samples: 4, shots: [], formats: ['glb'], contactGap: 0.002, ...different,
});

export const sampleReport = (different: Partial<Report> = {}): Report => ({
  job: 'sample-1',
  ok: true,
  stdout: '',
  error: null,
  scene: sampleScene(),
  renders: ['hero', 'front', 'side', 'back'].map((name) => sampleFile({ name: `views/${name}.png`, type: 'image/png', text: 'PNG' })),
  files: [sampleFile(), sampleFile({ name: 'asset.blend', type: 'application/x-blender', text: 'BLENDER' })],
  blender: '3.4.1',
  walled: true,
  engine: 'cycles',
  seconds: 1,
  memory: 100,
  ...different,
});

/** The report of a script that raised in line 3. */
export const sampleFailure = (different: Partial<ScriptError> = {}): Report =>
  sampleReport({
    ok: false,
    error: {
      kind: 'raised', type: 'NameError', message: "name 'seat' is not defined", line: 3, column: null, source: '  print(seat)',
      traceback: '  File "script.py", line 3, in build\n    print(seat)', refusals: [], ...different,
    },
    scene: null,
    renders: [],
    files: [],
    engine: null,
  });

export const sampleCheck = (different: Partial<Check> = {}): Check => ({
  id: 'height', text: 'the stool is 45 cm tall', about: 'stool', wanted: 0.45, measured: 0.45, pass: true, required: true, from: 'sample', ...different,
});

export const sampleFinding = (different: Partial<Finding> = {}): Finding => ({
  id: 'thin-legs', severity: 'minor', about: 'leg', text: 'the legs look thin', fix: 'make them thicker', from: 'sample', ...different,
});

/** What the export hook gets: no statistics yet. */
export function sampleAsset(different: Partial<Asset> = {}): Asset {
  const [plan, report, brief] = [samplePlan(), sampleReport(), sampleBrief()];
  return {
    title: plan.title,
    glb: report.files[0]!,
    files: report.files,
    previews: report.renders,
    statistics: null,
    passes: [],
    tags: [],
    notes: [],
    parts: plan.parts.map((part) => ({ name: part.name, count: part.count, material: part.material, objects: objectNames(part) })),
    plan,
    provenance: {
      generator: 'bozzetto 0.0.0', brief, planner: 'sample', author: 'sample', scriptSha256: script('import bpy\n', 'sample').sha256,
      models: [], plugins: {}, blender: report.blender,
    },
    verdict: judge(report, [], [sampleCheck()]),
    ...different,
  };
}
