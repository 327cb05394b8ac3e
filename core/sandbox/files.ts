/** Which files a plugin may name: a handle is the hash of the content, and who knows the hash could have the bytes. */
import { FileRef } from '../data/file.ts';
import { isSafeName } from './package.ts';

/** Levels of nesting that are looked into; no noun has more. */
const DEEPEST = 40;

/** Every object in here that looks like the handle of a file. Throws RangeError for what is nested too deep. */
function* handles(value: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw new RangeError(`it is nested more than ${DEEPEST} levels deep`);
  if (Object.hasOwn(value, 'sha256') && Object.hasOwn(value, 'bytes')) yield value as Record<string, unknown>;
  else for (const inner of Object.values(value)) yield* handles(inner, depth + 1);
}

/** Bozzetto's own files beside an asset, also as folders, and names that Windows takes for devices or shortens to another: it drops dots at an end. */
const TAKEN = /^((asset\.(glb|blend)|(run|plan)\.json|script\.py|views)(\/.*)?|(.*\/)?((con|prn|aux|nul|com\d|lpt\d)(\..*)?|__proto__|[^/]*\.)(\/.*)?)$/i;

/** Whether a plugin may give a file this name: safe, and none of ours. */
export const isFreeName = (name: string): boolean => isSafeName(name) && !TAKEN.test(name);

/** The name of the first file of an asset that stands where another has to go: it has its name, or the name of its folder; upper and lower case are one. Null where each has its place. */
export function inTheWay(value: unknown): string | null {
  const { files } = (value ?? {}) as { files?: unknown };
  if (!Array.isArray(files)) return null;
  const names = files.map((file: unknown) => String((file as { name?: unknown } | null)?.name));
  const places = new Map<string, string>();
  for (const [at, name] of names.entries()) {
    const place = name.toLowerCase();
    // The same handle twice is the same file.
    if (places.has(place) && places.get(place) !== JSON.stringify(files[at])) return name;
    places.set(place, JSON.stringify(files[at]));
  }
  return names.find((name) => foldersOf(name.toLowerCase()).some((folder) => places.has(folder))) ?? null;
}

/** `a/b/c` → `a`, `a/b`. */
const foldersOf = (name: string): string[] => Array.from(name.matchAll(/\//g), ({ index }) => name.slice(0, index));

/** The files of a plugin in a run. */
export function openFiles() {
  const written = new Map<string, FileRef>();
  let payload: object = {};
  let found: Map<string, FileRef[]> | null = null;
  const known = (sha256: string): FileRef[] => {
    found ??= Map.groupBy([...handles(payload)].flatMap((handle) => FileRef.safeParse(handle).data ?? []), (file) => file.sha256);
    const own = written.get(sha256);
    return [...(own ? [own] : []), ...(found.get(sha256) ?? [])];
  };
  return {
    get: (sha256: string): FileRef | undefined => known(sha256)[0],
    add: (file: FileRef) => void written.set(file.sha256, file),
    /** A hook call begins. */
    begin(given: object) {
      payload = given;
      found = null;
    },
    /** The name of the first file in a value that was neither in the payload nor written, or that got a name it may not have; null if there is none. Throws RangeError. */
    foreign(value: unknown): string | null {
      for (const { sha256, bytes, name } of handles(value)) {
        const same = known(String(sha256)).filter((file) => file.bytes === bytes);
        if (same.length === 0 || !(same.some((file) => file.name === name) || isFreeName(String(name)))) return String(name).slice(0, 200);
      }
      return null;
    },
  };
}
