/** Every kind that comes with the modeller, by group. */
import type { Kind } from '../kind.ts';
import { stool } from './furniture/stool.ts';
import { mug } from './household/mug.ts';

export const KINDS: readonly Kind[] = [stool, mug];
