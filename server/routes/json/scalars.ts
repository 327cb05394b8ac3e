/** Small shapes of which the answers are made. */
import { z } from 'zod';

/** ISO 8601 in UTC. */
export const Time = z.iso.datetime();

/** A row's name with its prefix: `ast_01m8z…`. */
export const Id = z.string().regex(/^[a-z]{3}_[0-9a-z]{26}$/, 'is no id');

/** Text that the database can hold as it is: no NUL, no half of a surrogate pair. */
export const text = (most: number) => z.string().trim().max(most).refine((value) => value.isWellFormed() && !value.includes('\0'), 'holds characters that are none');

export const Tag = text(40).min(1).regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:-]*$/u, 'is of letters, digits, spaces and _.:-').transform((tag) => tag.toLowerCase());
export const Tags = z.array(Tag).max(30).transform((tags) => [...new Set(tags)]);
