/** The doc comments of core/hooks.ts: sentences and tags of each hook. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOOK_NAMES, type HookName } from '#core/index.ts';
import { ROOT } from './page.ts';

export interface HookDoc { text: string; tags: Map<string, string> }

const TAGS = ['since', 'kind', 'gets', 'returns', 'fault'];

/** Throws where a hook has no comment or lacks a tag. */
export async function hookDocs(): Promise<Record<HookName, HookDoc>> {
  const source = await readFile(join(ROOT, 'core/hooks.ts'), 'utf8');
  return Object.fromEntries(HOOK_NAMES.map((name) => [name, documented(source, name)])) as Record<HookName, HookDoc>;
}

/** The doc comment right before `name: new …`. */
function documented(source: string, name: string): HookDoc {
  const comment = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*${name}: new `).exec(source)?.[1];
  if (!comment) throw new Error(`core/hooks.ts: ${name} has no doc comment`);
  const [text = '', ...lines] = comment.replaceAll(/^\s*\* ?/gm, '').trim().split(/^@/m);
  const tags = new Map(lines.map((line) => [line.split(' ', 1)[0]!, line.slice(line.indexOf(' ') + 1).trim()]));
  for (const tag of TAGS) if (!tags.get(tag)) throw new Error(`core/hooks.ts: ${name} has no @${tag}`);
  return { text: text.trim(), tags };
}
