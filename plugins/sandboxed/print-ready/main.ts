import { definePlugin } from 'bozzetto/plugin';
import { readGlb } from '../glb.ts';
import { areas, thinnest, type Body } from './measure.ts';

/** Millimetres, to a tenth, of metres at this scale. */
const millimetres = (metres: number, scale: number) => Math.round(metres * scale * 10_000) / 10;
const percent = (share: number) => Math.round(share * 1000) / 10;

export default definePlugin({
  async verify({ report }, { settings, asset, plugin, random, log }) {
    const { scene } = report;
    const glb = report.files.find(({ name }) => name.endsWith('.glb'));
    if (!scene || !glb) return undefined;
    const scale = 1 / Number(settings['scale']);
    const required = settings['required'] === true;
    const check = (id: string, text: string, about: string | null, wanted: string | number, measured: string | number, pass: boolean) => ({ id, text, about, wanted, measured, pass, required, from: plugin.id });

    // Facts of the scene: each object is one closed surface with its outside outwards.
    const leaky = scene.objects.filter((object) => object.boundaryEdges > 0 || object.nonManifoldEdges > 0 || object.insideOutShells > 0);
    const first = leaky[0];
    const holes = first ? `${first.name}: ${first.boundaryEdges} open and ${first.nonManifoldEdges} crowded edges, ${first.insideOutShells} shells inside out` : 'closed';
    const watertight = check('print.watertight', 'every object is watertight', first?.part ?? null, 'closed', holes, leaky.length === 0);

    const bed = Number(settings['bed']);
    const longest = Math.max(...[0, 1, 2].map((k) => millimetres(scene.max[k]! - scene.min[k]!, scale)));
    const fits = check('print.bed', `it fits on a bed of ${bed} mm`, null, bed, longest, longest <= bed);

    // The rest is measured from the mesh itself.
    const bodies: Body[] = readGlb(await asset.bytes(glb)).shapes.map(({ name, positions, indices }) => ({ name, positions, indices }));
    const { base, overhang, total } = areas(bodies, Number(settings['overhang']), 0.0002 / scale);
    const [width, depth] = [0, 1].map((k) => scene.max[k]! - scene.min[k]!) as [number, number];
    const footprint = width * depth;
    const least = Number(settings['base']);
    const flat = check('print.base', `at least ${least} % of its footprint lies flat on the bed`, null, least, percent(base / footprint), percent(base / footprint) >= least);

    const most = Number(settings['hanging']);
    const hangs = check('print.overhang', `at most ${most} % of its surface hangs over by more than ${Number(settings['overhang'])}°`, null, most, percent(overhang / total), percent(overhang / total) <= most);

    const wall = Number(settings['wall']);
    const thin = thinnest(bodies, random);
    const measured = thin ? millimetres(thin.metres, scale) : 0;
    log(`thinnest wall ${measured} mm at ${thin?.name ?? 'nothing'}, over ${bodies.length} meshes`);
    const part = scene.objects.find(({ name }) => name === thin?.name)?.part ?? null;
    return [watertight, fits, flat, hangs, check('print.wall', `no wall is thinner than ${wall} mm at 1:${Number(settings['scale'])}`, part, wall, measured, thin !== null && measured >= wall)];
  },
});
