/** Files of ours that an author's folder is checked with. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');
/** What an author imports as `bozzetto/plugin`. */
export const AUTHOR_TYPES = join(ROOT, 'core/sandbox/author.ts');
/** The globals inside the sandbox. */
export const GUEST_GLOBALS = join(ROOT, 'scripts/plugin-templates/globals.d.ts');
