/** What can be asked for of a version, and what of the answers to it is the same. The schemas validate requests, document them and type the client. */
import { z } from 'zod';
import type { PreviewRequest } from '../previews/request.ts';

/** What is meant by a word. A format takes those whose settings it knows; where nothing can have a texture there is none to be smaller. */
export const PRESETS = {
  /** As it was accepted. */
  plain: {},
  /** Small and quick to show; viewers must know EXT_meshopt_compression and EXT_texture_webp (three.js, Babylon.js and model-viewer do). */
  web: { texture: 1024, compression: 'meshopt', webp: true },
  /** Light for any phone, in plain glTF that every viewer reads. */
  mobile: { triangles: 20_000, texture: 512 },
} as const satisfies Record<string, Partial<Settled>>;

export const COMPRESSIONS = ['none', 'quantize', 'meshopt'] as const;

/** A request with all that its words stand for. Null: as it is. */
export interface Settled {
  triangles: number | null;
  texture: number | null;
  compression: (typeof COMPRESSIONS)[number] | null;
  webp: boolean | null;
}

const SETTINGS = {
  preset: z.enum(Object.keys(PRESETS) as [keyof typeof PRESETS]).default('plain').describe('what is meant by the settings that are not given'),
  triangles: z.int().min(100).max(5_000_000).optional().describe('at most so many triangles'),
  texture: z.int().min(16).max(8192).optional().describe('longest side of a texture in pixels'),
  compression: z.enum(COMPRESSIONS).optional().describe('none, KHR_mesh_quantization, or EXT_meshopt_compression'),
  webp: z.boolean().optional().describe('textures as WebP (EXT_texture_webp)'),
};
type Setting = keyof typeof SETTINGS;

/** From what a format is made: a file of the version as it is, its GLB, or its script, which runs again in Blender. */
export type Source = 'file' | 'glb' | 'script';

interface FormatAbout { about: string; ending: string; type: string; from: Source; takes: readonly Setting[] }

const ALL = ['preset', 'triangles', 'texture', 'compression', 'webp'] as const;
const LESS = ['preset', 'triangles', 'texture'] as const;

export const FORMATS = {
  glb: { about: 'glTF 2.0, binary: plain, web-optimised or mobile', ending: 'glb', type: 'model/gltf-binary', from: 'glb', takes: ALL },
  gltf: { about: 'glTF 2.0 as a ZIP of .gltf, .bin and textures', ending: 'gltf.zip', type: 'application/zip', from: 'glb', takes: ALL },
  usdz: { about: 'USD for Apple’s Quick Look, metres, y-up', ending: 'usdz', type: 'model/vnd.usdz+zip', from: 'glb', takes: LESS },
  fbx: { about: 'Autodesk FBX with textures inside, for Unity, Unreal, Maya', ending: 'fbx', type: 'application/octet-stream', from: 'script', takes: LESS },
  obj: { about: 'Wavefront OBJ as a ZIP with MTL and textures, metres, y-up', ending: 'obj.zip', type: 'application/zip', from: 'script', takes: LESS },
  stl: { about: 'STL for 3D printing: binary, millimetres, z-up', ending: 'stl', type: 'model/stl', from: 'script', takes: ['preset', 'triangles'] },
  ply: { about: 'PLY: binary, metres, z-up, normals and a colour a vertex', ending: 'ply', type: 'application/octet-stream', from: 'script', takes: ['preset', 'triangles'] },
  blend: { about: 'Blender’s own file, with materials and names', ending: 'blend', type: 'application/x-blender', from: 'file', takes: LESS },
  script: { about: 'the Python script that builds it in Blender', ending: 'py', type: 'text/x-python', from: 'file', takes: [] },
} as const satisfies Record<string, FormatAbout>;
export type ExportFormat = keyof typeof FORMATS;

type Preset = keyof typeof PRESETS;
const NAMES = Object.keys(FORMATS) as ExportFormat[];
const takes = (format: ExportFormat, setting: string) => (FORMATS[format].takes as readonly string[]).includes(setting);
/** One that says more than the format knows is not taken: half of what was meant would be a surprise. */
const takesPreset = (format: ExportFormat, preset: Preset) => takes(format, 'preset') && Object.keys(PRESETS[preset]).every((setting) => setting === 'texture' || takes(format, setting));
/** Words in a row: `a, b and c`. */
const row = (words: readonly string[]) => words.join(', ').replace(/, ([^,]*)$/, ' and $1');
const presetsOf = (format: ExportFormat) => (Object.keys(PRESETS) as Preset[]).filter((preset) => takesPreset(format, preset));

/** The preset as this format has it; what it does not take is refused with those that do. */
function presetOf(format: ExportFormat): typeof SETTINGS.preset {
  const error = ({ input }: { input?: unknown }) => `${format} takes ${row(presetsOf(format))}${Object.hasOwn(PRESETS, String(input)) ? `; ${String(input)} is for ${row(NAMES.filter((name) => takesPreset(name, input as Preset)))}` : ''}`;
  return z.enum(presetsOf(format) as [Preset], { error }).default('plain').describe(SETTINGS.preset.description!);
}

/** Where other formats take these settings: which. Undefined where one of them is none at all. */
const refused = (format: ExportFormat, settings: readonly string[]) => (settings.every((setting) => Object.hasOwn(SETTINGS, setting))
  ? settings.map((setting) => `${format} has no setting ${setting}: that is for ${row(NAMES.filter((name) => takes(name, setting)))}`).join('; ')
  : undefined);

const request = <F extends ExportFormat, S extends Setting>(format: F, takes: readonly S[]) => z.strictObject({
  format: z.literal(format).describe(FORMATS[format].about),
  settings: z.strictObject(Object.fromEntries(takes.map((setting) => [setting, setting === 'preset' ? presetOf(format) : SETTINGS[setting]])) as Pick<typeof SETTINGS, S>, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? refused(format, issue.keys) : undefined),
  }).prefault({} as never),
});
const of = <F extends ExportFormat>(format: F) => request(format, FORMATS[format].takes as readonly (typeof FORMATS)[F]['takes'][number][]);

export const ExportRequest = z.discriminatedUnion('format', [of('glb'), of('gltf'), of('usdz'), of('fbx'), of('obj'), of('stl'), of('ply'), of('blend'), of('script')]);
export type ExportRequest = z.infer<typeof ExportRequest>;

/** The settings in full: what is given, then what the preset says, as far as the format takes it. */
export function settled({ format, settings }: ExportRequest): Settled {
  const { preset, ...given }: { preset?: keyof typeof PRESETS; [setting: string]: unknown } = settings;
  const wanted: Partial<Settled> = { ...PRESETS[preset ?? 'plain'], ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
  const takes: readonly string[] = FORMATS[format].takes;
  const { triangles = null, texture = null, compression = null, webp = null }: Partial<Settled> = Object.fromEntries(Object.entries(wanted).filter(([setting]) => takes.includes(setting)));
  return { triangles, texture, compression, webp };
}

/** Requests with the same key have the same answer: it is made once for each version. */
export function requestKey(request: ExportRequest | PreviewRequest): string {
  const meant = request.format in FORMATS ? settled(request as ExportRequest) : request.settings;
  return `${request.format} ${JSON.stringify(Object.fromEntries(Object.entries(meant).filter(([, value]) => value !== null).toSorted(([a], [b]) => (a < b ? -1 : 1))))}`;
}
