/** Every form that a kind or a plan can use; docs/forms.md is generated from this list. */
import { ball } from './ball.ts';
import { bevelled } from './bevelled.ts';
import { blend } from './blend.ts';
import { box } from './box.ts';
import { coil } from './coil.ts';
import { cushion } from './cushion.ts';
import { cut } from './cut.ts';
import { cylinder } from './cylinder.ts';
import { extrude } from './extrude.ts';
import { fitted } from './fitted.ts';
import type { FormSpec } from './form.ts';
import { join } from './join.ts';
import { lathe } from './lathe.ts';
import { leaf } from './leaf.ts';
import { loft } from './loft.ts';
import { ring } from './ring.ts';
import { rock } from './rock.ts';
import { scatter } from './scatter.ts';
import { skin } from './skin.ts';
import { strap } from './strap.ts';
import { stretched } from './stretched.ts';
import { subdivided } from './subdivided.ts';
import { terrain } from './terrain.ts';
import { text } from './text.ts';
import { tube } from './tube.ts';
import { warped } from './warped.ts';

export const FORMS: Readonly<Record<string, FormSpec>> = Object.freeze(Object.fromEntries([
  box, cylinder, ball, ring, lathe, tube, strap, coil, extrude, loft, cushion, blend, skin, rock, terrain, leaf, scatter, text,
  join, cut, bevelled, subdivided, fitted, stretched, warped,
].map((spec) => [spec.type, spec])));
