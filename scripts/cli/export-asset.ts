/** `bozzetto export DIR --format FORMAT`: an asset in another format, or more pictures of it; in the current folder, named after the asset. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { BozzettoError, type FileRef, type FileStore } from '#core/index.ts';
import { MODELLER } from '#plugins/index.ts';
import { createBlender } from '#server/adapters/blender/index.ts';
import { createDiskStore } from '#server/adapters/store/disk.ts';
import { convert } from '#server/exports/convert.ts';
import { ExportRequest, FORMATS } from '#server/exports/request.ts';
import { versionOf } from '#server/exports/version.ts';
import { preview } from '#server/previews/preview.ts';
import { PICTURES, PreviewRequest } from '#server/previews/request.ts';
import { readFileOf, readRecord } from './asset-folder.ts';
import { openSpinner } from './spinner.ts';

export interface ExportOptions {
  format: string;
  out?: string;
  json?: boolean;
  quiet?: boolean;
  unsafeNoSandbox?: boolean;
  [setting: string]: unknown;
}

/** Throws E_ASSET_UNKNOWN, E_OPTION_INVALID, E_OUTPUT_EXISTS, E_OUTPUT_UNWRITABLE, and what `convert` and `preview` throw. */
export async function exportAsset(dir: string, { format, out, json = false, quiet = false, unsafeNoSandbox = false, turn, ...settings }: ExportOptions, signal: AbortSignal): Promise<void> {
  const folder = resolve(dir);
  const record = await readRecord(folder);
  const asked = requestOf(format, { ...settings, ...(turn !== undefined && { seconds: turn }) });
  const kept = createDiskStore();
  const store: FileStore = { put: kept.put, get: async (file) => (await readFileOf(folder, file)) ?? kept.get(file) };
  const blender = createBlender({ store, trusted: [MODELLER], unsafe: unsafeNoSandbox });
  const spinner = openSpinner();
  if (process.stderr.isTTY && !quiet && !json) spinner.start(`making ${format}`);
  try {
    const progress = (message: string) => { spinner.text = `making ${format}: ${message}`; };
    const workshop = { blender, store, signal, progress };
    const version = versionOf(record.asset!, record);
    const files = await (asked.what === 'export' ? convert(version, asked.request, workshop) : preview(version, asked.request, workshop));
    const written: { path: string; file: FileRef }[] = [];
    for (const file of files) written.push({ path: await place(file, await store.get(file), { out, alone: files.length === 1 }), file });
    spinner.stop();
    if (json) process.stdout.write(`${JSON.stringify({ type: 'result', files: written.map(({ path, file }) => ({ ...file, path })) })}\n`);
    else for (const { path, file } of written) process.stdout.write(quiet ? `${path}\n` : `${relative(process.cwd(), path) || path}  ${Math.max(1, Math.round(file.bytes / 1000))} kB\n`);
  } finally {
    spinner.stop();
    await blender.close();
  }
}

type Asked = { what: 'export'; request: ExportRequest } | { what: 'preview'; request: PreviewRequest };

/** The request that the options stand for. Throws E_OPTION_INVALID with all that this format does not take. */
function requestOf(format: string, settings: Record<string, unknown>): Asked {
  if (!(format in FORMATS) && !(format in PICTURES)) throw new BozzettoError('E_OPTION_INVALID', `${format} is none of the formats ${Object.keys({ ...FORMATS, ...PICTURES }).join(', ')}`);
  const asked = { format, settings };
  const what = format in FORMATS ? 'export' : 'preview';
  const { data, error } = (what === 'export' ? ExportRequest : PreviewRequest).safeParse(asked);
  if (data) return { what, request: data } as Asked;
  const reasons = error.issues.map((issue) => (issue.code === 'unrecognized_keys' ? `takes no ${issue.keys.map((key) => `--${key}`).join(', ')}` : `--${issue.path.at(-1)?.toString()}: ${issue.message}`));
  throw new BozzettoError('E_OPTION_INVALID', `${format} ${reasons.join('; ')}`);
}

/** Writes it where it is wanted, but over nothing else; returns the path. */
async function place(file: FileRef, bytes: Uint8Array, { out, alone }: { out: string | undefined; alone: boolean }): Promise<string> {
  const path = out === undefined ? resolve(file.name) : alone && !out.endsWith('/') && !(existsSync(out) && statSync(out).isDirectory()) ? resolve(out) : join(resolve(out), file.name);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes, { flag: 'wx' });
    return path;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await readFile(path).catch(() => null))?.equals(bytes)) return path;
    if (code === 'EEXIST') throw new BozzettoError('E_OUTPUT_EXISTS', `${path} is there already`, { cause: error });
    throw new BozzettoError('E_OUTPUT_UNWRITABLE', `${path} cannot be written (${code})`, { cause: error });
  }
}
