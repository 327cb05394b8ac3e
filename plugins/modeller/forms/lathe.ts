import { z } from 'zod';
import { form } from './form.ts';
import { circlePoints } from './points.ts';

export const lathe = form({
  type: 'lathe',
  about: 'A profile of (radius, z) turned around z: smooth, or with corners softened by `bevel`; with a `wall` it is a hollow vessel, with `loop` a ring.',
  schema: z.strictObject({
    profile: z.array(z.tuple([z.number().min(0), z.number()])).min(2),
    segments: z.int().optional(),
    smooth: z.boolean().optional(),
    bevel: z.number().min(0).optional(),
    wall: z.number().min(0).optional(),
    loop: z.boolean().optional(),
  }),
  hull: ({ profile }) => profile.flatMap(([radius, height]) => circlePoints(radius, height)),
});
