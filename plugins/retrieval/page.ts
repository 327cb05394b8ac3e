/** What is searched: a page each for an entry of the manual, a recipe, a rename. */
import type { Reference } from '#core/index.ts';
import { GLOSSES } from './glosses.ts';
import type { Recipe } from './recipes.ts';
import type { Rename } from './renames.ts';

/** An entry of Blender's own documentation, read out of the Blender that executes (server/adapters/blender/manual.ts). */
export interface ManualEntry {
  /** `bpy.ops.mesh.bevel`; what goes on from there is `bpy.types.Object#2`. */
  name: string;
  kind: string;
  text: string;
}

export interface Page extends Omit<Reference, 'score'> {
  /** Names by which it is asked for. */
  title: string;
  /** What it is about, in a sentence or a list of words. */
  about: string;
}

/** What Blender says of itself is under Blender's licence. */
const BLENDER = 'GPL-2.0-or-later';
const OURS = 'MIT';

export function manualPage({ name, text }: ManualEntry): Page {
  const title = name.replace(/#\d+$/, '');
  return { id: `manual:${name}`, source: 'manual', license: BLENDER, text, title, about: [text.split('\n', 2)[1], GLOSSES.get(title)].filter(Boolean).join('\n') };
}

export function recipePage({ slug, title, keywords, text }: Recipe): Page {
  return { id: `recipe:${slug}`, source: 'recipe', license: OURS, text, title, about: `${slug} ${keywords}` };
}

export function renamePage({ id, before, since, version, text }: Rename): Page {
  return {
    id: `rename:${id}`, source: 'rename', license: OURS,
    text: `Called otherwise from Blender ${version} on: ${before.join(', ')} before; ${since.join(', ')} since.\n${text}`,
    title: `${before.join(' , ')} , ${since.join(' , ')}`,
    about: '',
  };
}
