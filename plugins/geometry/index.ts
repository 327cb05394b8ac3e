/** Verification and critique without a model: everything here is measured from the scene that Blender reports. */
import type { Plugin } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { acceptance } from './acceptance.ts';
import { findings } from './findings.ts';
import { measured, type Question } from './measured.ts';
import { parts } from './parts.ts';
import { standing } from './standing.ts';
import { surfaces } from './surfaces.ts';
import { tidy } from './tidy.ts';

/** Everything that is asked about a scene, in order. */
const QUESTIONS: readonly Question[] = [parts, acceptance, standing, surfaces, tidy];

export const geometry: Plugin = {
  id: 'geometry',
  version: packageJson.version,
  builtIn: true,
  required: true,
  critique(payload) {
    const facts = measured(payload);
    return facts ? findings(facts) : [];
  },
  verify(payload) {
    const facts = measured(payload);
    return facts ? QUESTIONS.flatMap((question) => question(facts)) : [];
  },
};
