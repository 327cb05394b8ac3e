/** The author's source: how it becomes what an isolate compiles, and how a stack leads back to it. */
import { SourceMap, stripTypeScriptTypes } from 'node:module';

export interface Main { name: string; source: string; map: string | null }

/** `src/verify.ts:12` for the first frame of a stack that is in the author's file; null if none is. */
export type Locate = (stack: string) => string | null;

const INLINE = /\/\/[#@] sourceMappingURL=data:application\/json(?:;charset=[\w-]+)?;base64,([A-Za-z0-9+/=]+)\s*$/;
/** The end of a source in which an inline map is looked for. */
const TAIL = 8 * 2 ** 20;

/** What the isolate compiles. Types are replaced by spaces, so that lines and columns stay. Throws SyntaxError. */
export const codeOf = ({ name, source }: Main): string => (name.endsWith('.ts') ? stripTypeScriptTypes(source, { mode: 'strip' }) : source);

/** A map that is broken is no map: the bundle's own line is told. */
export function locator({ name, source, map }: Main): Locate {
  const frame = new RegExp(`(?:^|[\\s([])${name.replaceAll(/[.]/g, String.raw`\.`)}:(\\d{1,7})(?::(\\d{1,7}))?`, 'm');
  let original: SourceMap | null | undefined;
  const load = () => {
    const text = map ?? INLINE.exec(source.slice(-TAIL))?.[1];
    if (!text) return null;
    try {
      return new SourceMap(JSON.parse(map === null ? Buffer.from(text, 'base64').toString() : text) as ConstructorParameters<typeof SourceMap>[0]);
    } catch {
      return null;
    }
  };
  return (stack) => {
    const [, line, column = '1'] = frame.exec(stack) ?? [];
    if (!line) return null;
    original ??= load();
    const entry = original?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry && 'originalSource' in entry && entry.originalSource) return `${clean(entry.originalSource)}:${entry.originalLine + 1}`;
    return `${name}:${line}`;
  };
}

/** The name is the author's word: nothing that a terminal would take for more. */
const clean = (file: string) => file.replaceAll(/[^\w./@ -]/g, '').replace(/^(\.{0,2}\/)+/, '').slice(-200);
