/** A Python file as its top-level blocks, read by Lezer's grammar: what is defined where. It judges nothing; the gate in Blender does. */
import { parser } from '@lezer/python';

export interface Block {
  sort: 'definition' | 'assignment' | 'import' | 'other';
  /** What it binds: a function, a class, the first target of an assignment; empty for the rest. */
  name: string;
  /** Offsets in the source. */
  from: number;
  to: number;
  text: string;
}

const SORTS: Record<string, Block['sort']> = {
  FunctionDefinition: 'definition', ClassDefinition: 'definition', DecoratedStatement: 'definition', AssignStatement: 'assignment', ImportStatement: 'import',
};

/** The sources that were read last: a round asks for the blocks of the same few again and again. */
const known = new Map<string, readonly Block[]>();
const MOST_KNOWN = 12;

/** All of them, in order; comments between them belong to none. */
export function blocks(source: string): readonly Block[] {
  const found = known.get(source) ?? read(source);
  known.delete(source);
  known.set(source, found);
  if (known.size > MOST_KNOWN) known.delete(known.keys().next().value!);
  return found;
}

function read(source: string): Block[] {
  const found: Block[] = [];
  for (let node = parser.parse(source).topNode.firstChild; node; node = node.nextSibling) {
    if (node.name === 'Comment') continue;
    const sort = isProse(node, source) ? 'other' : SORTS[node.name] ?? 'other';
    const name = bound(node, sort);
    const last = found.at(-1);
    if (last?.sort === 'definition' && /^[ \t]*\n[ \t]+$/.test(source.slice(last.from + last.text.length, node.from))) { // badly indented, and still the definition's
      found[found.length - 1] = { ...last, to: node.to, text: source.slice(last.from, node.to).trimEnd() };
      continue;
    }
    found.push({ sort, name: name ? source.slice(name.from, name.to) : '', from: node.from, to: node.to, text: source.slice(node.from, node.to).trimEnd() });
  }
  return found;
}

type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** Prose that begins with "from" or "import" reads as an import that goes wrong in it or after it. */
const isProse = (node: SyntaxNode, source: string) => node.name === 'ImportStatement' && (node.getChild('⚠') !== null || !/^[ \t]*(?:[#;\r\n]|$)/.test(source.slice(node.to)));

function bound(node: SyntaxNode, sort: Block['sort']): SyntaxNode | null {
  if (sort === 'definition') return (node.name === 'DecoratedStatement' ? node.lastChild : node)?.getChild('VariableName') ?? null;
  if (sort !== 'assignment') return null;
  const target = node.firstChild;
  return target?.name === 'VariableName' ? target : target?.name === 'TupleExpression' || target?.name === 'ArrayExpression' ? target.getChild('VariableName') : null;
}

/** The definitions and assignments by what they bind. */
export function named(source: string): Map<string, Block> {
  return new Map(blocks(source).filter(({ name }) => name !== '').map((block) => [block.name, block]));
}

/** The name of the block that a line is in, from 1; undefined between them. */
export function blockAt(source: string, line: number): string | undefined {
  const lines = source.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  return blocks(source).find(({ from, to }) => from <= end && start < to)?.name || undefined;
}
