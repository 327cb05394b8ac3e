/** Named sample payloads for the cases of authors: a stool of boxes, with a GLB that shows what the facts say. */
import { ColorUtils, Document, NodeIO } from '@gltf-transform/core';
import type { HookMap, HookName, ObjectFact, RunRecord, SceneFacts, Store } from '#core/index.ts';
import { sampleAsset, sampleBrief, sampleCheck, sampleFinding, sampleJob, sampleMaterial, sampleObject, samplePlan, sampleReport, sampleScene } from '#core/testing/index.ts';
import { judge, script } from '#core/index.ts';

/** An object of a sample scene: a closed box between two corners, metres, z up. */
export interface Box { name: string; min: [number, number, number]; max: [number, number, number]; material?: string; part?: string }

export const SAMPLES: Record<string, string> = {
  stool: 'a three-legged stool: planned, built, all as it should be',
  'unplanned stool': 'the same before anybody planned or wrote anything, or with a script that a person brought',
  'failed stool': 'the same where round 1 failed with a NameError in line 3 (for `code` and `retrieve`)',
};

/**
 * The payload of a hook for a sample; the bytes of its files are put into the store.
 * @param boxes replace the objects of the scene, in facts and GLB.
 */
export async function samplePayload<H extends HookName>(hook: H, name: string, store: Store, boxes?: readonly Box[]): Promise<HookMap[H]['payload']> {
  const scene = boxes ? sceneOf(boxes) : sampleScene();
  const brief = sampleBrief({ previews: false });
  const glb = await store.put(await glbOf(scene), { name: 'asset.glb', type: 'model/gltf-binary' });
  const blend = await store.put(new TextEncoder().encode('BLENDER'), { name: 'asset.blend', type: 'application/x-blender' });
  const report = sampleReport({ scene, files: [glb, blend], renders: [] });
  const unplanned = name === 'unplanned stool';
  const plan = unplanned ? null : samplePlan();
  const source = script('import bpy\n\n\ndef build_seat():\n    print(seat)\n', 'modeller');
  const failed = name === 'failed stool';
  const last = failed ? { script: source, report: sampleReport({ ok: false, scene: null, files: [], renders: [], error: { kind: 'raised', type: 'NameError', message: "name 'seat' is not defined", line: 5, column: null, source: '    print(seat)', traceback: '  File "script.py", line 5', refusals: [] } }) } : null;
  const notes = failed ? [{ id: 'error:NameError', about: null, text: "NameError: name 'seat' is not defined", fix: '  File "script.py", line 5' }] : [];
  const review = { brief, plan, before: null, report };
  const asset = { ...sampleAsset(), glb, files: [glb, blend], previews: [], plan };
  const { source: _, ...job } = sampleJob({ formats: ['glb', 'blend'] });
  const payloads: { [K in HookName]: () => HookMap[K]['payload'] } = {
    plan: () => ({ brief, before: null, plan }),
    retrieve: () => ({ brief, plan: samplePlan(), notes }),
    code: () => ({ brief, plan: samplePlan(), before: null, references: [], notes, last, script: unplanned ? null : source }),
    execute: () => ({ brief, plan, job }),
    critique: () => review,
    verify: () => review,
    export: () => ({ brief, plan, report, asset }),
    settled: (): RunRecord => {
      const [checks, findings] = [[sampleCheck()], [sampleFinding()]];
      return { format: 1, id: 'sample', brief, plan, references: [], rounds: [{ n: 1, script: source, report, findings, checks, verdict: judge(report, findings, checks) }], asset, calls: [], faults: [], notices: [], seconds: { plan: 0.1, blender: 1 } };
    },
  };
  return payloads[hook]();
}

function sceneOf(boxes: readonly Box[]): SceneFacts {
  const objects = boxes.map(({ name, min, max, material = 'wood', part }): ObjectFact => {
    const [x, y, z] = [0, 1, 2].map((k) => max[k]! - min[k]!) as [number, number, number];
    return { ...sampleObject({ name, location: [0, 1, 2].map((k) => (min[k]! + max[k]!) / 2) as never, min, max, materials: [material], volume: x * y * z }), ...(part !== undefined && { part }) };
  });
  const corner = (key: 'min' | 'max', pick: typeof Math.min) => [0, 1, 2].map((k) => pick(...boxes.map((box) => box[key][k]!))) as [number, number, number];
  const names = [...new Set(objects.flatMap(({ materials }) => materials))];
  return { objects, materials: names.map((name) => sampleMaterial({ name })), min: corner('min', Math.min), max: corner('max', Math.max), triangles: 12 * boxes.length, contacts: [], buried: [], others: [] };
}

/** Each object as a box of 12 triangles with its name, y up as glTF has it. */
async function glbOf({ objects, materials }: SceneFacts): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const root = document.createScene('Scene');
  const looks = new Map(materials.map(({ name, color }) => [name, document.createMaterial(name).setBaseColorFactor(ColorUtils.hexToFactor(Number.parseInt(color.slice(1), 16), [0, 0, 0, 1])).setRoughnessFactor(0.6).setMetallicFactor(0)]));
  for (const { name, min, max, materials: [material] } of objects) {
    const { positions, indices } = boxMesh([min[0], min[2], -max[1]], [max[0], max[2], -min[1]]);
    const primitive = document.createPrimitive()
      .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(positions).setBuffer(buffer))
      .setIndices(document.createAccessor().setType('SCALAR').setArray(indices).setBuffer(buffer))
      .setMaterial(looks.get(material!) ?? null);
    root.addChild(document.createNode(name).setMesh(document.createMesh(name).addPrimitive(primitive)));
  }
  return new NodeIO().writeBinary(document);
}

/** Corners 0 … 7 (bit 0: x, bit 1: y, bit 2: z), counter-clockwise seen from outside. */
const FACES = [[0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6]];

function boxMesh(low: readonly number[], high: readonly number[]): { positions: Float32Array<ArrayBuffer>; indices: Uint16Array<ArrayBuffer> } {
  const corners = Array.from({ length: 8 }, (_, n) => [0, 1, 2].map((k) => (n & (1 << k) ? high[k]! : low[k]!)));
  return { positions: new Float32Array(corners.flat()), indices: new Uint16Array(FACES.flatMap(([a, b, c, d]) => [a, b, c, a, c, d] as number[])) };
}
