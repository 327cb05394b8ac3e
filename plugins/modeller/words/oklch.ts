/**
 * Lighter, darker, duller as the eye sees it: sRGB hex to and from OKLCH.
 * Matrices: Björn Ottosson, "A perceptual color space for image processing", 2020.
 */

export interface Oklch { l: number; c: number; /** Degrees. */ h: number }

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const encoded = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** `#rrggbb` → lightness 0…1, chroma 0…0.4, hue. */
export function toOklch(hex: string): Oklch {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, c: Math.hypot(a, y), h: (Math.atan2(y, a) * 180) / Math.PI };
}

function toLinear({ l, c, h }: Oklch): [number, number, number] {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

/** OKLCH → `#rrggbb`; what a screen cannot show loses chroma, not its lightness or hue. */
export function toHex(color: Oklch): string {
  const l = Math.max(0, Math.min(1, color.l));
  let c = l === 0 || l === 1 ? 0 : Math.max(0, color.c);
  let rgb = toLinear({ l, c, h: color.h });
  for (let step = 0; step < 40 && rgb.some((v) => v < -1e-4 || v > 1.0001); step++) {
    c *= 0.93;
    rgb = toLinear({ l, c, h: color.h });
  }
  return `#${rgb.map((v) => Math.round(encoded(Math.max(0, Math.min(1, v))) * 255).toString(16).padStart(2, '0')).join('')}`;
}
