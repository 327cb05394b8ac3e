/** What a form is: a way of making one mesh, known here by its measures and in Blender by a function of the same name. */
import type { z } from 'zod';
import type { Place, Point } from '../spots.ts';

/** A form as a kind or plan writes it: `type` and that form's arguments; numbers may be expressions. */
export interface Form extends Place {
  type: string;
  [argument: string]: unknown;
}

export interface FormSpec<S extends z.ZodType = z.ZodType> {
  type: string;
  /** One sentence for docs/forms.md. */
  about: string;
  /** Arguments after expressions were evaluated; metres and degrees. */
  schema: S;
  /**
   * Points whose bounding box is that of the finished mesh, or null where that can't be told.
   * @param hullOf the hull of a form inside this one, its own place included
   */
  hull(args: z.infer<S>, hullOf: (form: unknown) => Point[]): Point[] | null;
  /** Relative error of the hull; exact within 2 % where absent. */
  slack?: number;
  /** The same where it is turned: what is exact as it stands may only be known to lie in its ellipsoid. */
  turnedSlack?: number;
  /** False where the mesh is a sheet with a border, or may be one. */
  closed?: (args: z.infer<S>) => boolean;
}

/** Keeps the schema's type while checking the shape. */
export function form<S extends z.ZodType>(spec: FormSpec<S>): FormSpec {
  return spec;
}
