/** The modeller: makes a plan and a script from the words alone, with no model. The default on a fresh machine. */
import { WRITTEN, type Plugin } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { compile } from './compile.ts';
import { FORMS } from './forms/index.ts';
import type { Kind } from './kind.ts';
import { KINDS } from './kinds/index.ts';
import { MATERIALS } from './materials/library.ts';
import type { Materials } from './materials/material.ts';
import { mend } from './mend.ts';
import { planFrom } from './plan.ts';

/** The author of its scripts: they are made of its own toolbox and of numbers. */
export const MODELLER = 'modeller';

export interface ModellerOptions {
  /** Kinds beside those that come with it; one of the same name replaces it. */
  kinds?: readonly Kind[];
  /** Materials beside its own, by name. */
  materials?: Materials;
}

export function createModeller({ kinds = [], materials = {} }: ModellerOptions = {}): Plugin {
  const all = Object.fromEntries([...KINDS, ...kinds].map((kind) => [kind.name, kind]));
  const library: Materials = { ...MATERIALS, ...materials };
  return {
    id: MODELLER,
    version: packageJson.version,
    builtIn: true,
    required: true,
    plan: (payload) => (payload.plan ? undefined : planFrom(payload, all, library)),
    code({ brief, plan, notes, last, script }) {
      const known = plan.parts.every(({ form }) => FORMS[form.type] || form.type === WRITTEN);
      if (script || !known) return undefined; // with parts that are still to be written it is a frame, for a coder
      const mended = mend(notes, plan.parts, last?.script);
      return compile(plan, { seed: brief.seed, library, ...mended });
    },
  };
}
