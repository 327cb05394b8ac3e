/** Plan → script: standalone bpy/bmesh Python with its parameters on top and one function a part. The same plan gives the same bytes. */
import { meshFunctionOf, script, WRITTEN, type Plan, type PlanItem, type PlanPart, type Script } from '#core/index.ts';
import { pythonNumber, toPython } from './expression.ts';
import { MATERIALS } from './materials/library.ts';
import type { Material, Materials } from './materials/material.ts';
import { formToPython, pythonComment, pythonString } from './python.ts';
import { spotsToPython, type Place } from './spots.ts';
import { needed, TOOLBOX } from './toolbox/index.ts';
import { stub } from './written.ts';

/** Metres to move a part by: the mending of a part that floats or is buried. */
export type Nudges = Readonly<Record<string, readonly [number, number, number]>>;

const rule = (title: string) => `# ${'-'.repeat(3)} ${title} ${'-'.repeat(Math.max(70 - title.length, 3))}`;

export interface CompileOptions {
  /** Drawn upon by textures and scatterings. */
  seed: number;
  nudges?: Nudges;
  /** Ids of the notes that the nudges answer. */
  answers?: string[];
  /** The materials that there are; the modeller's own where absent. */
  library?: Materials;
}

/** @throws E_PLAN_INVALID where a form or expression of the plan is not known. */
export function compile(plan: Plan, { seed, nudges = {}, answers = [], library = MATERIALS }: CompileOptions): Script {
  const written = plan.parts.filter(({ form }) => form.type === WRITTEN);
  const body = [
    ...(written.length > 0 ? [rule('Meshes of a kind of their own'), ...written.map(stub)] : []),
    rule('Parts'),
    ...plan.parts.map((part) => partToPython(part, plan.items.find(({ name }) => name === part.item)!, nudges[part.name])),
    rule('The whole'),
    whole(plan),
  ].join(GAP);
  const materials = `${rule('Materials')}\n\n\n${materialsToPython(plan, seed, library)}`;
  const tools = needed(`${materials}\n${body}`);
  const toolbox = tools.map((name) => TOOLBOX.get(name)!).join(GAP);
  const source = [
    heading(plan),
    imports(`${materials}\n${body}\n${toolbox}`),
    parametersToPython(plan),
    materials,
    body,
    `${rule('Toolbox: how the forms are made')}\n\n\n${toolbox}`,
    'if __name__ == "__main__":\n    build()',
  ].join(GAP);
  return script(`${source}\n`, 'modeller', answers);
}

/** Between the sections and functions of a script. */
const GAP = '\n\n\n';
/** Where it ends: what it calls is put before. */
const END = `${GAP}if __name__ == "__main__":\n`;

/** The same script with all that it calls of the toolbox, and with the imports that this needs. */
export function completed(source: string): string {
  const missing = needed(source).filter((name) => !new RegExp(`^def ${name}\\(`, 'm').test(source));
  const whole = missing.length === 0 ? source : source.replace(END, () => `${GAP}${missing.map((name) => TOOLBOX.get(name)!).join(GAP)}${END}`);
  const [heading, given, ...rest] = whole.split(GAP);
  const wanted = imports(rest.join(GAP)).split('\n');
  const own = given!.split('\n').filter((line) => line && !wanted.some((each) => covers(each, line)));
  return [heading, [...own, ...wanted].join('\n').trim(), ...rest].join(GAP);
}

/** Whether an import brings all that another one does. */
function covers(line: string, other: string): boolean {
  const names = (text: string) => new Set(text.replace(/^from mathutils import /, '').split(', '));
  return line === other || (line.startsWith('from mathutils import ') && other.startsWith('from mathutils import ') && [...names(other)].every((name) => names(line).has(name)));
}

function heading(plan: Plan): string {
  const parts = plan.parts.map(({ name, count }) => (count > 1 ? `${name} x ${count}` : name)).join(', ');
  return `"""${pythonComment(plan.title)}

Parts: ${parts}.
Made by Bozzetto; runs by itself in Blender 3.4 and later: blender --python script.py
Lengths are in metres, angles in degrees; z is up and the front looks along -y.
"""`;
}

function imports(source: string): string {
  const mathutils = ['Euler', 'Matrix', 'Vector', 'noise'].filter((name) => new RegExp(`\\b${name}[.(]`).test(source));
  return [
    ...(/\bmath\./.test(source) ? ['import math'] : []),
    ...(/(?<!\.)\brandom\./.test(source) ? ['import random'] : []),
    '',
    'import bmesh',
    'import bpy',
    ...(/\bnp\./.test(source) ? ['import numpy as np'] : []),
    ...(mathutils.length > 0 ? [`from mathutils import ${mathutils.join(', ')}`] : []),
    ...(source.includes('tessellate_polygon(') ? ['from mathutils.geometry import tessellate_polygon'] : []),
  ].join('\n');
}

function parametersToPython(plan: Plan): string {
  const lines = Object.entries(plan.parameters).map(([name, { value, unit, note, expression }]) => {
    const left = `${name.toUpperCase()} = ${expression === undefined ? pythonNumber(value) : toPython(expression)}`;
    const kind = unit === 'degrees' ? 'degrees' : '';
    const comment = [pythonComment(note), kind].filter(Boolean).join(', ');
    return comment ? `${left.padEnd(32)}  # ${comment}` : left;
  });
  return [
    rule('Parameters: change these'),
    `TITLE = ${pythonString(plan.title)}`,
    ...lines,
    `DETAIL = ${pythonNumber(plan.detail)}`.padEnd(32) + '  # segments of curves: 1 is fine, 0.25 low-poly',
    `FLAT = ${plan.flat ? 'True' : 'False'}`.padEnd(32) + '  # flat shading and flat colours',
  ].join('\n');
}

function materialsToPython(plan: Plan, seed: number, materials: Materials): string {
  const used = new Set(plan.parts.map(({ material }) => material));
  const lines = Object.entries(plan.materials).filter(([key]) => used.has(key)).map(([key, { base, color, asked }]) => {
    const library: Material = materials[base] ?? MATERIALS.plastic!;
    const { roughness, metallic, pattern, second, tile, bump, pixels, clear, ior, glow, coat } = library;
    const args = [
      pythonString(key), `color=${pythonString(color)}`, `roughness=${pythonNumber(roughness)}`,
      ...(metallic ? [`metallic=${pythonNumber(metallic)}`] : []),
      ...(clear ? [`clear=${pythonNumber(clear)}`] : []),
      ...(ior ? [`ior=${pythonNumber(ior)}`] : []),
      ...(glow ? [`glow=${pythonNumber(glow)}`] : []),
      ...(coat ? [`coat=${pythonNumber(coat)}`] : []),
      ...(pattern ? [`pattern=${pattern}`, `second=${pythonString(secondColor(color, second ?? 0.8, asked))}`, `tile=${pythonNumber(tile ?? 0.3)}`] : []),
      ...(pattern && bump ? [`bump=${pythonNumber(bump)}`] : []),
      ...(pattern && pixels ? [`pixels=${pixels}`] : []),
      ...(pattern ? [`seed=${seed % 100_000}`] : []),
    ];
    const call = `make_material(${args.join(', ')})`;
    return `        ${pythonString(key)}: ${call.length < 104 ? call : `make_material(\n            ${args.join(', ')})`},`;
  });
  return `def make_materials():\n    """Every material by its name."""\n    return {\n${lines.join('\n')}\n    }`;
}

/** The second colour of a pattern: one of its own, or a darker shade of the first (less so under a colour that was asked for). */
function secondColor(color: string, second: number | string, asked: boolean): string {
  if (typeof second === 'string') return second;
  const factor = asked ? 1 - (1 - second) * 0.6 : second;
  return `#${[1, 3, 5].map((i) => Math.round(Number.parseInt(color.slice(i, i + 2), 16) * factor).toString(16).padStart(2, '0')).join('')}`;
}

function partToPython(part: PlanPart, item: PlanItem, nudge?: readonly number[]): string {
  let place = part.place as Place;
  if (nudge) place = { ...place, at: [0, 1, 2].map((k) => sum(place.at?.[k] ?? 0, nudge[k]!)) as NonNullable<Place['at']> };
  const spots = Object.keys(place).length > 0 ? `, ${spotsToPython(place)}` : '';
  const stretch = item.stretch.some((factor) => Math.abs(factor - 1) > 1e-9) ? `, stretch=${item.name.toUpperCase()}_STRETCH` : '';
  const note = pythonComment(part.note);
  return `def build_${part.name}(roots, materials):
    """${note.charAt(0).toUpperCase()}${note.slice(1)}."""
    mesh = ${part.form.type === WRITTEN ? `${meshFunctionOf(part)}()` : formToPython(part.form)}
    add_part("${part.name}", mesh, materials[${pythonString(part.material)}], roots${spots}${stretch})`;
}

const sum = (a: number | string, b: number) => (typeof a === 'number' ? a + b : `${a} + ${b}`);

function whole(plan: Plan): string {
  const lines = plan.items.flatMap((item) => {
    const places = item.places.map(({ at, turn }) => `((${at.map(toPython).join(', ')}), ${pythonNumber(turn)})`);
    const list = places.join(', ').length < 90 ? `[${places.join(', ')}]` : `[\n        ${places.join(',\n        ')}]`;
    const parts = plan.parts.filter((part) => part.item === item.name);
    return [`    ${item.name} = add_roots("${item.name}", ${list})`, ...parts.map(({ name }) => `    build_${name}(${item.name}, materials)`)];
  });
  const stretches = plan.items.filter(({ stretch }) => stretch.some((factor) => Math.abs(factor - 1) > 1e-9))
    .map(({ name, stretch }) => `${name.toUpperCase()}_STRETCH = (${stretch.map(pythonNumber).join(', ')})  # scale along x, y and z, applied to the mesh\n`);
  return `${stretches.join('')}${stretches.length > 0 ? '\n\n' : ''}def build():
    """Builds everything anew in a collection of its own."""
    start_afresh()
    materials = make_materials()
${lines.join('\n')}`;
}
