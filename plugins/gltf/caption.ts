/** The line below a contact sheet, as SVG: title at the left, facts at the right. */

export const BACKDROP = '#ffffff';

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

export function caption(title: string, facts: string, width: number, height: number): Buffer {
  const style = `font-family="DejaVu Sans, Liberation Sans, Arial, sans-serif"`;
  const letters = Math.floor(width / 9) - facts.length;
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <text x="16" y="${height * 0.62}" ${style} font-size="17" fill="#222">${escaped(cut(title, Math.max(letters, 12)))}</text>
  <text x="${width - 16}" y="${height * 0.62}" ${style} font-size="14" fill="#666" text-anchor="end">${escaped(facts)}</text>
</svg>`);
}
