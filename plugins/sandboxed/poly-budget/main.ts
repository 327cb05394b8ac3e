import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  verify({ report, plan }, { settings, plugin }) {
    const scene = report.scene;
    if (!scene) return undefined;
    const check = (id: string, text: string, about: string | null, wanted: number, measured: number, required: boolean) =>
      ({ id, text, about, wanted, measured, pass: measured <= wanted, required, from: plugin.id });
    const total = Number(settings['total']);
    const required = settings['required'] !== false;
    const checks = [check('triangles', `the asset has at most ${total} triangles`, null, total, scene.triangles, required)];

    const sums = new Map<string, number>();
    for (const { part, triangles } of scene.objects) sums.set(part, (sums.get(part) ?? 0) + triangles);
    const own = budgets(settings['parts'] as string[]);
    for (const [part, budget] of own) {
      const found = sums.get(part);
      if (found !== undefined) checks.push(check(`triangles.${part}`, `${part} has at most ${budget} triangles`, part, budget, found, required));
    }
    // Where nobody gave a part its own budget: none should eat up the whole of it.
    const share = Number(settings['share']);
    const parts = plan?.parts.length ?? sums.size;
    const [heaviest, most] = [...sums].filter(([part]) => !own.has(part)).toSorted((a, b) => b[1] - a[1])[0] ?? [null, 0];
    if (heaviest !== null && parts > 2) {
      const wanted = Math.round(total * share);
      checks.push(check('triangles.share', `no part takes more than ${Math.round(share * 100)} % of the budget`, heaviest, wanted, most, false));
    }
    return checks;
  },
});

/** `leg=500` → leg, 500. */
function budgets(lines: readonly string[]): Map<string, number> {
  return new Map(lines.map((line): [string, number] => {
    const [part = '', count = ''] = line.split('=').map((word) => word.trim());
    if (part === '' || !(Number(count) > 0)) throw new Error(`the setting "parts" holds ${JSON.stringify(line)}; write part=triangles, "leg=500" for instance`);
    return [part, Number(count)];
  }));
}
