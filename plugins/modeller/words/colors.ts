/** Colours by name: those of CSS, those that people say, and both with "dark", "pale", "bright" and so on in front. */
import css from 'color-name';
import { toHex, toOklch, type Oklch } from './oklch.ts';
import { key, phraseKey } from './spelling.ts';
import type { Token } from './tokens.ts';
import { table } from './table.ts';

export interface Color { /** `#rrggbb`. */ color: string; /** As said. */ name: string }
/** `natural`: a shade of what a thing is made of, as in "dark oak". */
export type ColorRead = Color & { length: number; natural?: true };

/** Beyond CSS; where both have a name, this one wins. */
const COMMON = table<string>({
  'off-white': '#f4f1e8', cream: '#f6ecd2', eggshell: '#f0ead6', vanilla: '#f3e5ab', champagne: '#f1ddbf', sand: '#d8c59c', taupe: '#8b7d6b',
    mocha: '#7b5a43',
  mustard: '#d6a021', ochre: '#c77722', amber: '#ffbf00', honey: '#e0a526', lemon: '#f7e43b', canary: '#ffef5a', butter: '#f7e7a0',
    saffron: '#f4c430', straw: '#e4d96f',
  burgundy: '#6d1028', wine: '#722f37', claret: '#7f1734', scarlet: '#e0251b', ruby: '#9b111e', cherry: '#b3122e', rust: '#b0481e', brick: '#a6452f',
    blood: '#7a0a0a',
  vermilion: '#e34234', cardinal: '#c41e3a', rose: '#e0637c', blush: '#e8b4b0', peach: '#ffcba4', apricot: '#fbceb1', 'burnt orange': '#c25a14',
    tangerine: '#f28500',
  pumpkin: '#e8731a', terracotta: '#c8653f', clay: '#b66a50', copper: '#b87333', bronze: '#a9713a', brass: '#c5a253', charcoal: '#36393d',
    graphite: '#4a4c4f',
  anthracite: '#383e42', slate: '#64707b', jet: '#0f0f10', ebony: '#2b211c', onyx: '#1b1c1e', ash: '#b6b8b1', smoke: '#8f969b', pewter: '#8e9294',
    stone: '#a59f91',
  mint: '#a8e0c0', sage: '#9caf88', emerald: '#1f9d61', jade: '#2a9d72', moss: '#7a8450', pine: '#1f5a44', forest: '#22572c',
    'racing green': '#0b4d2c',
  bottle: '#0b4a35', pistachio: '#b6d08f', avocado: '#667c2e', apple: '#7bb32e', petrol: '#0f5563', sky: '#87ceeb', royal: '#2f4fc4',
    cobalt: '#1446a8', sapphire: '#1b3fa0',
  denim: '#3f5f86', ice: '#d5ecf5', baby: '#a9d3f0', powder: '#b6d6e8', electric: '#0b5cff', midnight: '#161b4a', prussian: '#0d3152',
    duck: '#7fb8b0', cyan: '#00c4d4',
  lilac: '#c8a2c8', mauve: '#b58ab5', aubergine: '#4b1f3b', eggplant: '#4b1f3b', grape: '#5d2f6f', mulberry: '#8b2e5b', fuchsia: '#e0218a',
    raspberry: '#c2185b',
  'hot pink': '#ff4fa3', 'dusty pink': '#d6a5a0', bubblegum: '#ff8ac2', caramel: '#b5713a', cinnamon: '#a5622e', coffee: '#5a3d2b',
    espresso: '#3c2a21', camel: '#c09a6b',
  chestnut: '#7b3f28', hazel: '#9a7044', umber: '#6a4a33', sepia: '#6f4e32', 'blue gray': '#6b8299', 'gray blue': '#6b8299', 'blue green': '#12877f',
    'green blue': '#12877f',
  'red brown': '#83392a', 'reddish brown': '#83392a', 'orange red': '#ff4500', 'red orange': '#f24a1d', 'greenish blue': '#12879a',
    'bluish gray': '#6b8299', gunmetal: '#53585d',
});

/** Words that only name a colour together with one: `royal blue`, `racing green`; alone they mean something else. */
const NEEDS_HUE = new Set(['royal', 'baby', 'powder', 'electric', 'bottle', 'blood', 'ice', 'apple', 'duck', 'racing', 'forest', 'pine', 'butter',
  'stone', 'wine', 'clay',
  'straw', 'honey', 'brick', 'coffee', 'smoke', 'jet', 'ash', 'grape', 'cherry', 'sky', 'pumpkin', 'moss', 'cardinal', 'canary', 'midnight',
    'snow'].map(key));

/** Usual colours of woods and stones, only to darken or lighten them: "dark oak". */
const NATURAL = table<string>({
  wood: '#a87545', oak: '#b58a57', walnut: '#6b4630', mahogany: '#7a3a26', pine: '#d8ac70', birch: '#dcc39a', maple: '#d9b284', cherry: '#9e5a38',
    beech: '#cfa477', teak: '#a06a3a',
  ash: '#cdb491', cedar: '#a85f40', bamboo: '#d4b876', leather: '#7b4a2c', marble: '#dcdad6', granite: '#7d7b79', stone: '#9b968c',
    concrete: '#a3a19d', brass: '#c5a253', bronze: '#8a6234',
  steel: '#9da2a6', metal: '#9a9da0', fabric: '#9c948a', clay: '#b66a50', rattan: '#c59d68', wicker: '#c09560',
});

const SHIFTS = table<(color: Oklch) => Oklch>({
  dark: ({ l, c, h }) => ({ l: l * 0.68, c: c * 0.9, h }),
  deep: ({ l, c, h }) => ({ l: l * 0.74, c: c * 1.05, h }),
  light: ({ l, c, h }) => ({ l: l + (1 - l) * 0.5, c: c * 0.75, h }),
  pale: ({ l, c, h }) => ({ l: l + (1 - l) * 0.65, c: c * 0.5, h }),
  pastel: ({ l, c, h }) => ({ l: Math.max(l, 0.86), c: Math.min(c, 0.075), h }),
  bright: ({ l, c, h }) => ({ l: l + (0.75 - l) * 0.3, c: c * 1.25, h }),
  muted: ({ l, c, h }) => ({ l: l * 0.96, c: c * 0.5, h }),
  medium: (color) => color,
});
const SYNONYMS = table<string>({
  darker: 'dark', lighter: 'light', brighter: 'bright', paler: 'pale', deeper: 'deep', vivid: 'bright', neon: 'bright', vibrant: 'bright',
    saturated: 'bright', hot: 'bright', rich: 'deep', soft: 'pale', faded: 'muted', dull: 'muted', dusty: 'muted',
  dusky: 'muted', washed: 'muted', faint: 'pale', mid: 'medium', plain: 'medium', solid: 'medium', pure: 'medium', flat: 'medium', warm: 'medium',
    cool: 'medium', glossy: 'medium', matte: 'medium', matt: 'medium', metallic: 'medium', shiny: 'medium',
});

const named = new Map<string, string>();
for (const [name, rgb] of Object.entries(css)) named.set(phraseKey(name), `#${rgb.map((v) => v.toString(16).padStart(2, '0')).join('')}`);
for (const [name, color] of Object.entries(COMMON)) named.set(phraseKey(name), color);
/** The one hue words that may follow a name: `navy blue`, `mustard yellow`. */
const HUES = new Set(['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'pink', 'brown', 'gray', 'black', 'white', 'violet']);

/** A name as it is said, in any spelling: `Navy Blue`, `dark-red`, `#F80`. Null where it names no colour. */
export function colorNamed(name: string): string | null {
  const words = name.trim().toLowerCase().split(/[\s-]+/).map((word) => ({ word, key: key(word), literal: null }));
  const found = readColor(words, 0);
  return found && found.length === words.length ? found.color : null;
}

/** Reads the colour that starts at token `at`; null where none does. `length` is in tokens. */
export function readColor(tokens: readonly Pick<Token, 'word' | 'key' | 'literal'>[], at: number): ColorRead | null {
  const first = tokens[at];
  if (!first) return null;
  if (first.literal?.type === 'color') return { color: first.literal.value, name: first.literal.value, length: 1 };
  const plain = readName(tokens, at);
  const shift = SHIFTS[SYNONYMS[first.key] ?? first.key];
  const rest = shift && !plain ? readColor(tokens, at + 1) : null;
  if (shift && rest) return { color: toHex(shift(toOklch(rest.color))), name: said(tokens, at, rest.length + 1), length: rest.length + 1 };
  const natural = shift && NATURAL[tokens[at + 1]?.key ?? ''];
  if (shift && natural && shift !== SHIFTS['medium'] && !plain) return { color: toHex(shift(toOklch(natural))), name: said(tokens, at, 2), length: 2,
    natural: true };
  return plain;
}

const said = (tokens: readonly Pick<Token, 'word'>[], at: number, length: number) => tokens.slice(at, at + length).map(({ word }) => word).join(' ');

function readName(tokens: readonly Pick<Token, 'word' | 'key'>[], at: number): ColorRead | null {
  for (let length = 3; length >= 1; length--) {
    const keys = tokens.slice(at, at + length).map((token) => token.key);
    if (keys.length < length) continue;
    const tint = length === 1 && /^(redd|blu|green|yellow|brown|gray|pink|purpl|orang)(?:e?ish)$/.exec(keys[0]!);
    const color = named.get(keys.join('')) ?? (tint && named.get({ redd: 'red', blu: 'blue', purpl: 'purple',
      orang: 'orange' }[tint[1]!] ?? tint[1]!));
    if (color && !(length === 1 && NEEDS_HUE.has(keys[0]!))) return { color, name: said(tokens, at, length), length };
    const base = named.get(keys.slice(0, -1).join(''));
    if (base && length > 1 && HUES.has(keys.at(-1)!) && (!HUES.has(keys[0]!) || keys[0] === keys.at(-1))) return { color: base, name: said(tokens, at,
      length), length };
  }
  return null;
}
