import t from 'tap';
import { colorNamed } from './colors.ts';
import { toHex, toOklch } from './oklch.ts';

const NAMED: [string, string][] = [
  ['red', '#ff0000'], ['RebeccaPurple', '#663399'], ['light blue', '#add8e6'], ['dark-red', '#8b0000'], ['Navy Blue', '#000080'], ['grey', '#808080'],
    ['gray', '#808080'], ['dark slate grey', '#2f4f4f'],
  ['cream', '#f6ecd2'], ['mustard', '#d6a021'], ['off-white', '#f4f1e8'], ['burgundy', '#6d1028'], ['charcoal', '#36393d'], ['terracotta', '#c8653f'],
    ['mustard yellow', '#d6a021'],
  ['royal blue', '#4169e1'], ['racing green', '#0b4d2c'], ['reddish', '#ff0000'], ['bluish grey', '#6b8299'], ['hot pink', '#ff4fa3'], ['plain white',
    '#ffffff'], ['jet black', '#0f0f10'],
];

t.test('CSS names and common ones are colours, in any spelling', async (t) => {
  for (const [name, color] of NAMED) t.equal(colorNamed(name), color, name);
});

t.test('words that are no colour are none', async (t) => {
  for (const name of ['chair', 'royal', 'dark', 'bottle', '', 'red chair', 'dark chair']) t.equal(colorNamed(name), null, name);
});

t.test('modifiers move lightness and chroma the way that they say, and keep the hue', async (t) => {
  const of = (name: string) => toOklch(colorNamed(name)!);
  t.ok(of('dark teal').l < of('teal').l);
  t.ok(of('pale teal').l > of('light teal').l && of('light teal').l > of('teal').l);
  t.ok(of('muted orange').c < of('orange').c * 0.7);
  t.ok(of('pastel purple').l > 0.84 && of('pastel purple').c < 0.08);
  t.ok(of('bright maroon').c > of('maroon').c);
  t.ok(of('deep teal').l < of('teal').l);
  for (const shift of ['dark', 'deep', 'light', 'pale', 'bright', 'muted', 'neon',
    'dusty']) t.ok(Math.abs(of(`${shift} olive`).h - of('olive').h) < 4, shift);
  t.ok(of('very dark oak'.slice(5)).l < toOklch('#b58a57').l, 'woods have a usual colour to darken');
});

t.test('OKLCH goes there and back, and what no screen shows is brought in', async (t) => {
  for (const hex of ['#000000', '#ffffff', '#ff8800', '#123456', '#0000ff']) t.equal(toHex(toOklch(hex)), hex);
  t.match(toHex({ l: 0.7, c: 0.5, h: 150 }), /^#[0-9a-f]{6}$/);
  t.equal(toHex({ l: 2, c: 0, h: 0 }), '#ffffff');
  t.equal(toHex({ l: -1, c: 0.1, h: 0 }), '#000000');
});
