/** A file with the address that serves it. */
import { z } from 'zod';
import { FileRef } from '#core/data/file.ts';
import { API } from '../route.ts';

export const FileJson = z.object({ ...FileRef.shape, url: z.string().describe('serves it: with Range, ETag and the caller’s own token') });
export type FileJson = z.infer<typeof FileJson>;

/** `folder`: path below the API of the thing whose file it is. A name with slashes is one segment: `views%2Ffront.png`. */
export const fileJson = (folder: string, { name, type, bytes, sha256 }: FileRef): FileJson => ({ name, type, bytes, sha256, url: `${API}${folder}/files/${encodeURIComponent(name)}` });
