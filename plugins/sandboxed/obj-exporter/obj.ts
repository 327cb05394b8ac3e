/** Wavefront OBJ and MTL. https://paulbourke.net/dataformats/obj/ */
import type { Glb } from '../glb.ts';

export interface ObjOptions { up: 'y' | 'z'; scale: number; title: string }

/** As many digits as a 32-bit float has. */
const short = (value: number) => String(Number(value.toPrecision(7)));
/** Names without spaces; what comes from a brief can't begin a line of its own. */
const word = (name: string) => name.replaceAll(/[^\w.-]+/g, '_').slice(0, 100) || 'unnamed';

/** Piece by piece: a whole large file need not be in memory. */
export function* obj({ shapes, looks }: Glb, { up, scale, title }: ObjOptions): Generator<string> {
  yield `# ${word(title)}\n# metres x ${scale}, ${up} up\nmtllib asset.mtl\n`;
  const turned = up === 'z' ? (x: number, y: number, z: number) => [x, -z, y] : (x: number, y: number, z: number) => [x, y, z];
  let [points, uvs, normals] = [1, 1, 1]; // OBJ counts from 1, through the whole file
  for (const { name, material, positions, normals: directions, uvs: maps, indices } of shapes) {
    const count = positions.length / 3;
    const lines = [`o ${word(name)}`];
    for (let n = 0; n < positions.length; n += 3) lines.push(`v ${turned(positions[n]! * scale, positions[n + 1]! * scale, positions[n + 2]! * scale).map(short).join(' ')}`);
    if (maps) for (let n = 0; n < maps.length; n += 2) lines.push(`vt ${short(maps[n]!)} ${short(1 - maps[n + 1]!)}`);
    if (directions) for (let n = 0; n < directions.length; n += 3) lines.push(`vn ${turned(directions[n]!, directions[n + 1]!, directions[n + 2]!).map(short).join(' ')}`);
    if (material !== null) lines.push(`usemtl ${word(looks[material]!.name)}`);
    const corner = (index: number) => [points + index, maps ? uvs + index : '', directions ? normals + index : ''].join('/').replace(/\/+$/, '');
    for (let n = 0; n < indices.length; n += 3) lines.push(`f ${corner(indices[n]!)} ${corner(indices[n + 1]!)} ${corner(indices[n + 2]!)}`);
    yield `${lines.join('\n')}\n`;
    points += count;
    if (maps) uvs += count;
    if (directions) normals += count;
  }
}

const srgb = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);

export const mtl = ({ looks }: Glb): string =>
  looks.map(({ name, color, metallic, roughness }) => {
    const rgb = color.slice(0, 3).map((value) => short(srgb(value))).join(' ');
    return `newmtl ${word(name)}\nKd ${rgb}\nd ${short(color[3])}\nPm ${short(metallic)}\nPr ${short(roughness)}\n`;
  }).join('\n');
