/** Takes in the files of a job as their pieces come over the bridge. They are from a process that ran a stranger's script: only what was asked for, in order, below a size. */
import type { FileRef } from '#core/data/file.ts';
import { FORMAT_FILES, type Job } from '#core/data/job.ts';
import { PIECE, type Piece } from '#core/data/protocol.ts';
import type { FileStore } from '#core/ports.ts';

/** Most bytes of one file, and of all files of a job. */
export const LARGEST = 512 * 2 ** 20;

export interface Delivered { renders: FileRef[]; files: FileRef[] }

export interface Delivery {
  /** Throws an Error that says why a piece is not taken. */
  take(piece: Piece): void;
  /** What has arrived whole and is in the store, in the order in which it came. */
  done(): Promise<Delivered>;
}

interface Arriving { type: string; pieces: Uint8Array[]; bytes: number; wanted: number; stored?: Promise<FileRef> }

/** @param onFile told of each file as soon as it is in the store */
export function openDelivery(job: Job, store: FileStore, onFile: (file: FileRef) => void): Delivery {
  const asked = new Map<string, string>([
    ...job.shots.map((shot): [string, string] => [`views/${shot.name}.png`, 'image/png']),
    ...job.formats.map((format): [string, string] => [FORMAT_FILES[format].name, FORMAT_FILES[format].type]),
  ]);
  const arriving = new Map<string, Arriving>();
  let all = 0;

  async function keep(name: string, { type, pieces }: Arriving): Promise<FileRef> {
    const file = await store.put(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces), { name, type });
    pieces.length = 0;
    onFile(file);
    return file;
  }

  return {
    take({ file: { name, bytes }, offset, data }) {
      const type = asked.get(name);
      if (!type) throw new Error(`${name} was not asked for`);
      if (bytes > LARGEST - all + (arriving.get(name)?.bytes ?? 0)) throw new Error(`${name} would make it more than ${LARGEST} bytes, all files together`);
      // Many small pieces would hold on to the large buffers that they came in.
      if (data.length !== Math.min(PIECE, bytes - offset)) throw new Error(`${name} came in pieces of another size`);
      const begun = arriving.get(name) ?? { type, pieces: [], bytes: 0, wanted: bytes };
      arriving.set(name, begun);
      if (offset !== begun.bytes || bytes !== begun.wanted || begun.stored) throw new Error(`${name} came in pieces that do not fit`);
      begun.bytes += data.length;
      all += data.length;
      begun.pieces.push(Buffer.from(data));
      if (begun.bytes === begun.wanted) begun.stored = keep(name, begun);
      begun.stored?.catch(() => {}); // `done` tells
    },
    async done() {
      const files: FileRef[] = [];
      for (const { stored } of arriving.values()) if (stored) files.push(await stored);
      const isView = ({ name }: FileRef) => name.startsWith('views/');
      return { renders: files.filter(isView), files: files.filter((file) => !isView(file)) };
    },
  };
}

/** Whether what a report names is what has arrived, byte for byte. */
export function agrees(told: readonly FileRef[], arrived: readonly FileRef[]): boolean {
  return told.length === arrived.length && told.every(({ name, sha256 }, index) => arrived[index]?.name === name && arrived[index].sha256 === sha256);
}
