/** Pictures with few samples a pixel look like those with many: without grain, and as bright. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import t from 'tap';
import { sampleJob } from '#core/testing/index.ts';
import { createDiskStore } from '../store/disk.ts';
import { createBlender } from './index.ts';

const dir = mkdtempSync(join(tmpdir(), 'views-test-'));
const store = createDiskStore(dir);
const blender = createBlender({ store });
t.setTimeout(300_000);
t.teardown(async () => {
  await blender.close();
  rmSync(dir, { recursive: true, force: true });
});

/** An open box, where light comes from by way of its walls, beside a column. */
const scene = (metallic: number, roughness: number) => `
import bpy
def wall(name, size, place):
    bpy.ops.mesh.primitive_cube_add(size=1, location=place)
    thing = bpy.context.object
    thing.name, thing.scale = name, size
    return thing
paint = bpy.data.materials.new("paint")
paint.use_nodes = True
shader = paint.node_tree.nodes["Principled BSDF"]
shader.inputs["Base Color"].default_value = (0.8, 0.55, 0.2, 1)
shader.inputs["Metallic"].default_value, shader.inputs["Roughness"].default_value = ${metallic}, ${roughness}
for thing in (wall("back", (2, 0.1, 2), (0, 1, 1)), wall("left", (0.1, 2, 2), (-1, 0, 1)), wall("top", (2, 2, 0.1), (0, 0, 2)), wall("column", (0.4, 0.4, 2), (1.5, 0, 1))):
    thing.data.materials.append(paint)
`;

const SIDE = 160;
const shot = { name: 'hero', azimuth: 35, elevation: 22, width: SIDE, height: SIDE, parts: null };

async function taken(source: string, samples: number): Promise<Buffer> {
  const report = await blender.run(sampleJob({ id: `views-${samples}-${source.length}`, source, engine: 'cycles', samples, shots: [shot], formats: [] }), { signal: new AbortController().signal });
  if (!report.renders[0]) throw new Error(`no picture: ${report.error?.traceback}`);
  return sharp(Buffer.from(await store.get(report.renders[0]))).removeAlpha().raw().toBuffer();
}

for (const [name, source, grain] of [['matte', scene(0, 0.7), 5], ['polished', scene(1, 0.25), 4.5]] as const) {
  t.test(`${name}: few samples, no grain`, async (t) => {
    const [few, many] = [await taken(source, 16), await taken(source, 1024)];
    const mean = (picture: Buffer) => picture.reduce((sum, each) => sum + each, 0) / picture.length;
    const apart = Math.sqrt(few.reduce((sum, each, at) => sum + (each - many[at]!) ** 2, 0) / few.length);
    // Without the cleaning 9.7 and 6.3.
    t.ok(apart < grain, `${apart.toFixed(2)} from the picture with 64 times the samples`);
    t.ok(Math.abs(mean(few) - mean(many)) < 1, `as bright: ${mean(few).toFixed(1)} and ${mean(many).toFixed(1)}`);
  });
}

t.test('a polished thing mirrors the floor that it stands on', async (t) => {
  const picture = await taken(`${scene(1, 0.1)}\nfor name in ("back", "left", "top"):\n    bpy.data.objects.remove(bpy.data.objects[name])\n`, 16);
  const at = (Math.floor(SIDE * 0.6) * SIDE + SIDE / 2) * 3;
  const [red = 0] = picture.subarray(at);
  t.ok(red > 155, `${red}; 123 where the picture before, of the floor alone, has not been left behind`);
});
