/** What an export starts from: the accepted files of a version, and the round that made them. */
import { best, type Asset, type FileRef, type FileStore, type Blender, type RunRecord, type Round } from '#core/index.ts';

export interface Version {
  asset: Asset;
  /** The round whose script and facts the asset is of; null where no script made it. */
  round: Round | null;
}

/** What exports work with. */
export interface Workshop {
  blender: Blender;
  /** Where Blender's files arrive and results go. */
  store: FileStore;
  signal: AbortSignal;
  /** @param done share of the work, 0 to 1 */
  progress(message: string, done: number): void;
}

export function versionOf(asset: Asset, record: Pick<RunRecord, 'rounds'> | null): Version {
  const round = record && best(record.rounds.filter(({ report }) => report.ok));
  return { asset, round: round ?? null };
}

/** `three-legged-stool.glb`: what a file of this title is called, its words cut at 60 characters. @param rest `.glb`, `-poster.png` */
export function fileName(title: string, rest: string): string {
  const words = title.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').slice(0, 60).replace(/^-+|-+$/g, '');
  return `${words || 'asset'}${rest}`;
}

/** The file of the version with this name, or null. */
export const fileOf = ({ asset }: Version, name: string): FileRef | null => asset.files.find((file) => file.name === name) ?? null;
