/**
 * The attack corpus: one plugin a file, whose header says what it tries and what must come of it.
 *
 *     @tries    in words
 *     @hook     which tap; `verify` where absent
 *     @group    the trust group; where absent `hostile`, or one of its own if it may end its process; `honest` is the neighbour's
 *     @runs     how many runs, one after the other; 1 where absent
 *     @manifest keys of plugin.json that are different, as JSON
 *     @limits   that are different, as JSON
 *     @grants   without their reasons, as JSON
 *     @approve  grants of an older version that were approved, as JSON; all is granted where absent
 *     @approveTaps  hooks of that older version, as JSON; the same where absent
 *     @approved another plugin of this id and version was approved
 *     @digest   that the operator has named
 *     @expects  `nothing`, kinds of fault or codes of refusal; any of those between |
 *
 * Sources may say `$PORT` (a host that answers), `$INSIDE` (one that no plugin may reach), `$SECRET` (a file of another run),
 * and call what GADGETS declares.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOOK_NAMES } from '../../admit.ts';
import type { HookName } from '../../plugin.ts';

export interface Attack {
  /** `007-thenable`. */
  name: string;
  id: string;
  tries: string;
  hook: HookName;
  group: string;
  runs: number;
  /** As the author would ship it, gadgets included. */
  files: Map<string, Uint8Array>;
  /** Grants of an older version that were approved; null where all is granted. */
  approve: object | null;
  /** Its hooks, where they were others. */
  approveTaps: string[] | null;
  approved: boolean;
  digest: string | null;
  expects: string[];
}

/** What attacks use to tell what they got hold of. */
const GADGETS = `
function told(...found) {
  const got = found.flat().filter(Boolean).map(String).join('; ');
  return [{ id: got ? 'escaped' : 'contained', text: 'told', about: null, wanted: '', measured: got.slice(0, 1000), pass: true, required: false, from: 'corpus' }];
}
function outside(name, value) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return '';
  try {
    for (const key of ['applySync', 'applySyncPromise', 'applyIgnored', 'copySync', 'copyInto', 'derefInto', 'getSync', 'createContextSync', 'compileScriptSync']) {
      if (typeof value[key] === 'function') return name + ' has ' + key;
    }
    const Maker = value.constructor?.constructor;
    if (typeof Maker !== 'function') return '';
    const seen = Maker('return [typeof process, typeof require, typeof Buffer, typeof WebAssembly].join()')();
    return seen === 'undefined,undefined,undefined,undefined' ? '' : name + ' leads to ' + seen;
  } catch {
    return '';
  }
}
`;
const WHY = 'the corpus tries what it can do with it';
/** Small, so that the whole corpus is quick. */
const LIMITS = { cpu: 0.25, seconds: 1.2, memory: 32 };

/** Reads the corpus. @param replaced what stands for `$PORT`, `$INSIDE` and `$SECRET` */
export function corpus(replaced: Record<string, string>): Attack[] {
  const names = readdirSync(import.meta.dirname).filter((name) => /^\d+-.*\.js$/.test(name)).toSorted();
  return names.map((name) => {
    const source = readFileSync(join(import.meta.dirname, name), 'utf8').replaceAll(/\$(PORT|INSIDE|SECRET)\b/g, (_, word: string) => replaced[word]!);
    return attackOf(name.replace(/\.js$/, ''), source);
  });
}

function attackOf(name: string, source: string): Attack {
  const tags = Object.fromEntries(Array.from(source.split('*/')[0]!.matchAll(/^ \* @(\w+) ?(.*)$/gm), ([, tag, rest]) => [tag!, rest!]));
  const json = (tag: string) => JSON.parse(tags[tag] ?? '{}') as Record<string, object>;
  const hook = HOOK_NAMES.find((one) => one === (tags['hook'] ?? 'verify'));
  if (!hook || !tags['tries'] || !tags['expects']) throw new Error(`${name}: its header lacks something`);
  const manifest = {
    id: `a${name}`, name, version: '1.0.0', api: 1, main: 'main.js', taps: { [hook]: 'default' },
    grants: Object.fromEntries(Object.entries(json('grants')).map(([grant, details]) => [grant, { ...details, reason: WHY }])),
    limits: { ...LIMITS, ...json('limits') },
    ...json('manifest'),
  };
  return {
    name, id: manifest.id, hook, tries: tags['tries'], group: tags['group'] ?? (/lost|memory/.test(tags['expects']) ? name : 'hostile'), runs: Number(tags['runs'] ?? 1),
    files: new Map([['plugin.json', Buffer.from(JSON.stringify(manifest))], ['main.js', Buffer.from(withGadgets(source))]]),
    approve: tags['approve'] === undefined ? null : Object.fromEntries(Object.entries(json('approve')).map(([grant, details]) => [grant, { ...details, reason: WHY }])),
    approveTaps: tags['approveTaps'] === undefined ? null : JSON.parse(tags['approveTaps']) as string[],
    approved: tags['approved'] !== undefined,
    digest: tags['digest'] ?? null,
    expects: tags['expects'].split('|'),
  };
}

/** Behind the source, so that its lines stay what they are; before a source map, which has to come last. */
function withGadgets(source: string): string {
  const map = source.indexOf('//# sourceMappingURL');
  return map < 0 ? source + GADGETS : source.slice(0, map) + GADGETS + source.slice(map);
}
