/** Nearness of colours as eyes see it: the distance in OKLab (https://bottosson.github.io/posts/oklab/). */
type Lab = [number, number, number];

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function oklab(hex: string): Lab {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)) as Lab;
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

/** `#RRGGBB`, with a name before it if you like: `brand red #c8102e`. */
export function paletteOf(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const hex = /#[0-9a-f]{6}$/i.exec(line.trim())?.[0];
    if (!hex) throw new Error(`the setting "palette" holds ${JSON.stringify(line)}; write "#c8102e" or "brand red #c8102e"`);
    return hex.toLowerCase();
  });
}

export function nearest(hex: string, palette: readonly string[]): string {
  const from = oklab(hex);
  const distance = (other: string) => Math.hypot(...oklab(other).map((value, k) => value - from[k]!));
  return palette.toSorted((a, b) => distance(a) - distance(b))[0] ?? hex;
}
