import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** One check: the part that has the most triangles stays below a limit. */
  verify({ report }, { settings, log }) {
    const objects = report.scene?.objects ?? [];
    const most = Number(settings.triangles);
    const heaviest = objects.toSorted((a, b) => b.triangles - a.triangles)[0];
    if (!heaviest) return undefined;
    log(`${heaviest.name} has ${heaviest.triangles} triangles`);
    return [
      {
        id: 'heaviest-part',
        text: `no part has more than ${most} triangles`,
        about: heaviest.part,
        wanted: most,
        measured: heaviest.triangles,
        pass: heaviest.triangles <= most,
        required: true,
        from: '__ID__',
      },
    ];
  },
});
