import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Finds parts that are much thinner than they are long. */
  critique({ report }, { settings }) {
    const ratio = Number(settings.ratio);
    const slender = (report.scene?.objects ?? []).filter(({ min, max }) => {
      const sides = [0, 1, 2].map((axis) => max[axis]! - min[axis]!).toSorted((a, b) => a - b);
      return sides[0]! * ratio < sides[2]!;
    });
    return slender.map(({ part, name }) => ({
      id: `slender-${name}`,
      severity: 'minor' as const,
      about: part,
      text: `${name} is more than ${ratio} times as long as it is thick`,
      fix: 'make it thicker',
      from: '__ID__',
    }));
  },
});
