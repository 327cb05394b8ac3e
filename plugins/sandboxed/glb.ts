/** A reader of GLB that is small enough for a guest: meshes in world space, with their materials. Bundled into the plugins that import it. */

export interface Shape {
  /** Of the node. */
  name: string;
  material: number | null;
  /** World space, metres, y up: x, y, z of each vertex. */
  positions: Float64Array;
  normals: Float64Array | null;
  /** u, v of each vertex, v downwards. */
  uvs: Float64Array | null;
  /** Three for each triangle. */
  indices: Uint32Array;
}
export interface Look { name: string; color: [number, number, number, number]; metallic: number; roughness: number }
export interface Glb { shapes: Shape[]; looks: Look[]; json: Json }

interface Accessor { bufferView?: number; byteOffset?: number; componentType: number; count: number; type: string; normalized?: boolean; sparse?: object }
interface Node { name?: string; children?: number[]; mesh?: number; matrix?: number[]; translation?: number[]; rotation?: number[]; scale?: number[] }
interface Json {
  asset: object;
  scene?: number;
  scenes?: { nodes?: number[] }[];
  nodes?: Node[];
  meshes?: { name?: string; primitives: { attributes: Record<string, number>; indices?: number; material?: number; mode?: number }[] }[];
  accessors?: Accessor[];
  bufferViews?: { byteOffset?: number; byteLength: number; byteStride?: number }[];
  materials?: { name?: string; pbrMetallicRoughness?: { baseColorFactor?: [number, number, number, number]; metallicFactor?: number; roughnessFactor?: number } }[];
  extensionsRequired?: string[];
}

const [MAGIC, JSON_CHUNK, BIN_CHUNK] = [0x46546c67, 0x4e4f534a, 0x004e4942];
const WIDTH: Record<string, number> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };
/** componentType → bytes, reader, largest value. */
const COMPONENT: Record<number, [number, (view: DataView, at: number) => number, number]> = {
  5120: [1, (view, at) => view.getInt8(at), 127],
  5121: [1, (view, at) => view.getUint8(at), 255],
  5122: [2, (view, at) => view.getInt16(at, true), 32767],
  5123: [2, (view, at) => view.getUint16(at, true), 65535],
  5125: [4, (view, at) => view.getUint32(at, true), 4294967295],
  5126: [4, (view, at) => view.getFloat32(at, true), 1],
};
/** What changes nothing about how positions are read. */
const READABLE = new Set(['KHR_mesh_quantization', 'KHR_texture_transform', 'EXT_texture_webp', 'KHR_materials_transmission', 'KHR_materials_clearcoat', 'KHR_materials_ior', 'KHR_materials_emissive_strength']);

/** The two chunks. Throws an Error in words. */
export function chunks(bytes: Uint8Array): { json: Json; bin: Uint8Array } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 20 || view.getUint32(0, true) !== MAGIC) throw new Error('this is no GLB');
  let json: Json | null = null;
  let bin: Uint8Array = new Uint8Array(0);
  for (let at = 12; at + 8 <= bytes.byteLength;) {
    const [length, type] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === JSON_CHUNK) json = JSON.parse(new TextDecoder().decode(body)) as Json;
    if (type === BIN_CHUNK) bin = body;
    at += 8 + length;
  }
  if (!json) throw new Error('the GLB has no JSON chunk');
  return { json, bin };
}

/** Meshes of the scene. Throws an Error in words where it is packed in a way that this reader does not know. */
export function readGlb(bytes: Uint8Array): Glb {
  const { json, bin } = chunks(bytes);
  const strange = json.extensionsRequired?.find((name) => !READABLE.has(name));
  if (strange) throw new Error(`the GLB needs ${strange}, which can't be read here`);
  const shapes: Shape[] = [];
  const visit = (index: number, above: number[]): void => {
    const node = json.nodes![index]!;
    const world = times(above, matrixOf(node));
    if (node.mesh !== undefined) {
      for (const { attributes, indices, material, mode = 4 } of json.meshes![node.mesh]!.primitives) {
        if (mode !== 4 || attributes['POSITION'] === undefined) continue;
        const local = numbers(json, bin, attributes['POSITION']);
        const normals = attributes['NORMAL'] === undefined ? null : numbers(json, bin, attributes['NORMAL']);
        const uv = attributes['TEXCOORD_0'];
        shapes.push({
          name: node.name ?? json.meshes![node.mesh]!.name ?? `mesh_${index}`,
          material: material ?? null,
          positions: moved(local, world, 1),
          normals: normals && unit(moved(normals, world, 0)),
          uvs: uv === undefined ? null : numbers(json, bin, uv),
          indices: indices === undefined ? Uint32Array.from({ length: local.length / 3 }, (_, n) => n) : Uint32Array.from(numbers(json, bin, indices)),
        });
      }
    }
    for (const child of node.children ?? []) visit(child, world);
  };
  for (const root of json.scenes?.[json.scene ?? 0]?.nodes ?? []) visit(root, IDENTITY);
  const looks = (json.materials ?? []).map(({ name, pbrMetallicRoughness: pbr = {} }, n): Look => ({ name: name ?? `material_${n}`, color: pbr.baseColorFactor ?? [1, 1, 1, 1], metallic: pbr.metallicFactor ?? 1, roughness: pbr.roughnessFactor ?? 1 }));
  return { shapes, looks, json };
}

function numbers(json: Json, bin: Uint8Array, index: number): Float64Array {
  const { bufferView, byteOffset = 0, componentType, count, type, normalized = false, sparse } = json.accessors![index]!;
  const [bytes, read, most] = COMPONENT[componentType]!;
  const width = WIDTH[type]!;
  const out = new Float64Array(count * width);
  if (sparse) throw new Error('sparse accessors can’t be read here');
  if (bufferView === undefined) return out;
  const { byteOffset: from = 0, byteStride = bytes * width } = json.bufferViews![bufferView]!;
  const view = new DataView(bin.buffer, bin.byteOffset + from + byteOffset);
  for (let n = 0; n < count; n += 1) for (let k = 0; k < width; k += 1) out[n * width + k] = normalized ? Math.max(read(view, n * byteStride + k * bytes) / most, -1) : read(view, n * byteStride + k * bytes);
  return out;
}

const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** Column by column, as glTF writes it. */
function matrixOf({ matrix, translation: [x, y, z] = [0, 0, 0], rotation: [a, b, c, d] = [0, 0, 0, 1], scale: [u, v, w] = [1, 1, 1] }: Node): number[] {
  if (matrix) return matrix;
  const [qx, qy, qz, qw, sx, sy, sz] = [a!, b!, c!, d!, u!, v!, w!];
  return [
    (1 - 2 * (qy * qy + qz * qz)) * sx, 2 * (qx * qy + qz * qw) * sx, 2 * (qx * qz - qy * qw) * sx, 0,
    2 * (qx * qy - qz * qw) * sy, (1 - 2 * (qx * qx + qz * qz)) * sy, 2 * (qy * qz + qx * qw) * sy, 0,
    2 * (qx * qz + qy * qw) * sz, 2 * (qy * qz - qx * qw) * sz, (1 - 2 * (qx * qx + qy * qy)) * sz, 0,
    x!, y!, z!, 1,
  ];
}

function times(a: number[], b: number[]): number[] {
  return Array.from({ length: 16 }, (_, n) => [0, 1, 2, 3].reduce((sum, k) => sum + a[k * 4 + (n % 4)]! * b[Math.floor(n / 4) * 4 + k]!, 0));
}

function moved(points: Float64Array, m: number[], w: 0 | 1): Float64Array {
  const out = new Float64Array(points.length);
  for (let n = 0; n < points.length; n += 3) {
    const [x, y, z] = [points[n]!, points[n + 1]!, points[n + 2]!];
    for (let k = 0; k < 3; k += 1) out[n + k] = m[k]! * x + m[4 + k]! * y + m[8 + k]! * z + w * m[12 + k]!;
  }
  return out;
}

function unit(vectors: Float64Array): Float64Array {
  for (let n = 0; n < vectors.length; n += 3) {
    const length = Math.hypot(vectors[n]!, vectors[n + 1]!, vectors[n + 2]!) || 1;
    for (let k = 0; k < 3; k += 1) vectors[n + k] = vectors[n + k]! / length;
  }
  return vectors;
}
