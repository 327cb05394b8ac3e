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

/** All of them, in order; comments between them belong to none. */
export function blocks(source: string): Block[] {
  const found: Block[] = [];
  for (let node = parser.parse(source).topNode.firstChild; node; node = node.nextSibling) {
    if (node.name === 'Comment') continue;
    const sort = SORTS[node.name] ?? 'other';
    const inner = node.name === 'DecoratedStatement' ? node.lastChild : node;
    const name = sort === 'definition' || sort === 'assignment' ? inner?.getChild('VariableName') : null;
    found.push({ sort, name: name ? source.slice(name.from, name.to) : '', from: node.from, to: node.to, text: source.slice(node.from, node.to).trimEnd() });
  }
  return found;
}

/** The definitions and assignments by what they bind. */
export function named(source: string): Map<string, Block> {
  return new Map(blocks(source).filter(({ name }) => name !== '').map((block) => [block.name, block]));
}

/** The name of the block that a line is in, from 1; undefined between them. */
export function blockAt(source: string, line: number): string | undefined {
  const offset = source.split('\n').slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return blocks(source).find(({ from, to }) => offset + 1 >= from && offset <= to)?.name || undefined;
}
