/** The line below a contact sheet, as SVG: title at the left, facts at the right. */
import sharp from 'sharp';

export const BACKDROP = '#ffffff';

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const FONTS = 'font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif"';

/** Whether this machine has a font: without one every letter comes out as the same box, and no text is better than boxes. */
export async function canWrite(): Promise<boolean> {
  const [thin, broad] = await Promise.all(['i', 'W'].map((letter) =>
    sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="8" y="30" ${FONTS} font-size="24">${letter}</text></svg>`)).raw().toBuffer()));
  return !thin!.equals(broad!);
}

export function caption(title: string, facts: string, width: number, height: number): Buffer {
  const letters = Math.floor(width / 9) - facts.length;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <text x="16" y="${height * 0.62}" ${FONTS} font-size="17" fill="#222">${escaped(cut(title, Math.max(letters, 12)))}</text>
  <text x="${width - 16}" y="${height * 0.62}" ${FONTS} font-size="14" fill="#666" text-anchor="end">${escaped(facts)}</text>
</svg>`);
}
