/** Which pictures can be asked for of a version. */
import { z } from 'zod';
import { SIDE } from './thumbnail.ts';

const size = (byDefault: number, most: number) => z.int().min(64).max(most).default(byDefault);
const pixels = 'longest side in pixels';

const request = <F extends string, S extends z.core.$ZodLooseShape>(format: F, about: string, settings: S) =>
  z.strictObject({ format: z.literal(format).describe(about), settings: z.strictObject(settings).prefault({} as never) });

export const PreviewRequest = z.discriminatedUnion('format', [
  request('thumbnail', 'a small square picture, made of what is there', { size: size(SIDE, 576).describe(pixels), type: z.enum(['webp', 'png', 'jpeg']).default('webp') }),
  request('poster', 'one large picture, 16:9', { size: size(1600, 3840).describe(pixels), type: z.enum(['png', 'jpeg', 'webp']).default('png') }),
  request('views', 'seven square pictures: hero, front, right, back, left, top, behind', { size: size(512, 1024).describe(pixels) }),
  request('sheet', 'the seven views in one picture, with title and size below', {}),
  request('turntable', 'one turn, as animated WebP or GIF', {
    size: size(320, 640).describe(pixels), frames: z.int().min(8).max(60).default(24).describe('pictures of the turn'),
    seconds: z.number().min(1).max(20).default(4).describe('of one turn'), type: z.enum(['webp', 'gif']).default('webp'),
  }),
]);
/** Name and what it is, of each. */
export const PICTURES: Record<string, string> = Object.fromEntries(PreviewRequest.options.map(({ shape: { format } }) => [format.value, format.description ?? '']));
export type PreviewRequest = z.infer<typeof PreviewRequest>;
