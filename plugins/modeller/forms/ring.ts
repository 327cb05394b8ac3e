import { z } from 'zod';
import { form } from './form.ts';
import { circlePoints } from './points.ts';

export const ring = form({
  type: 'ring',
  about: 'A torus around z, centred on the origin; `radius` to the middle of its section, `height` stretches the section.',
  schema: z.strictObject({
    radius: z.number().positive(),
    thickness: z.number().positive(),
    height: z.number().positive().optional(),
    segments: z.int().optional(),
    round_segments: z.int().optional(),
  }),
  hull: ({ radius, thickness, height }) => [
    ...circlePoints(radius + thickness / 2, 0),
    ...circlePoints(radius, (height ?? thickness) / 2),
    ...circlePoints(radius, -(height ?? thickness) / 2),
  ],
});
