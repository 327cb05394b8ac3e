import type { z } from 'zod';
import type { KEYS } from './keys.ts';

export type KeyName = keyof typeof KEYS;
/** Checked, complete, with defaults filled in. */
export type Config = { readonly [K in KeyName]: z.output<(typeof KEYS)[K]['schema']> };
