/** Words of questions and pages, cut the same way: `bpy.ops.mesh.bevel`, `width_type`, `BevelModifier`, "Specular IOR Level", "edges for smooth shading". */

const STOP = new Set(('a an and are as at be but by can do does each for from has have how i if in into is it its may must no not of on one or so such that the their then there '
  + 'they this to was what when where which with without you your make makes made use used using want need get all any some them only other these than bpy like look looks should would could after before about many single several very just something thing things keep there need needs nice way i me my am '
  + 'give gives put puts let lets do does doing place').split(' '));

/** British spellings, and what no rule below brings together. */
const SPELLINGS = new Map(Object.entries({
  colour: 'color', grey: 'gray', centre: 'center', metre: 'meter', fibre: 'fiber', moulding: 'molding', materials: 'material', vertices: 'vertex', verts: 'vertex', vert: 'vertex',
  axes: 'axis', matrices: 'matrix', indices: 'index', leaves: 'leaf', halves: 'half', colours: 'color', coloured: 'color', teeth: 'tooth', normalise: 'normalize',
}));

/** Plural and singular, bevel and bevelled, rotate and rotation are one word. */
export function stem(word: string): string {
  let stemmed = SPELLINGS.get(word) ?? word;
  if (stemmed.length > 4 && stemmed.endsWith('ies')) stemmed = `${stemmed.slice(0, -3)}y`;
  else if (/(ch|sh|ss|x|z)es$/.test(stemmed)) stemmed = stemmed.slice(0, -2);
  else if (stemmed.length > 3 && /[^suixa]s$/.test(stemmed)) stemmed = stemmed.slice(0, -1);
  stemmed = SPELLINGS.get(stemmed) ?? stemmed;
  const cut = /^(.{3,}?)(?:ing|ed|ation|ion|ic|e|er|ly)$/.exec(stemmed);
  if (cut && /[aeiouy]/.test(cut[1]!)) stemmed = cut[1]!.replace(/([bdglmnprt])\1$/, '$1').replace(/at$/, '');
  return stemmed.length > 3 ? stemmed.replace(/e$/, '') : stemmed;
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*|\d+[dD]\b/gu;
const QUOTED = /"([^"\n]{3,40})"|'([^'\n]{3,40})'/g;

/** Plain words, stemmed, without those that say nothing. */
export function plain(text: string): string[] {
  return (text.match(/\p{L}[\p{L}\p{N}]*|\d+[dD]\b/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length > 1 && !STOP.has(word)).map(stem);
}

/** Names as wholes: with dots, underscores, capitals inside, or quoted (then with `=` before them); lower case. `a.b.c` is also `b.c`. */
export function names(text: string): string[] {
  const found: string[] = [];
  for (const [name] of text.matchAll(NAME)) {
    const parts = name.split('.');
    for (let from = 0; from < parts.length - 1; from += 1) found.push(parts.slice(from).join('.'));
    found.push(...parts.filter((part) => /_|[a-z\d][A-Z]|^[A-Z\d]{3,}$/.test(part)));
  }
  for (const [, double, single] of text.matchAll(QUOTED)) {
    const phrase = (double ?? single)!.trim();
    if (/^[A-Z]\w*(?: \w+){0,3}$/.test(phrase)) found.push(`=${phrase}`); // a socket or an item, not the word that it is too
  }
  return found.map((name) => name.toLowerCase());
}

/** All words of a text, as the index keeps them: wholes, and the plain words inside them. */
export function words(text: string): string[] {
  return [...names(text), ...plain(apart(text))];
}

/** `BevelModifier.width_type` → `Bevel Modifier width type`. */
export function apart(text: string): string {
  return text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2').replace(/[._]/g, ' ');
}
