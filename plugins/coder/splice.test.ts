/** What of a piece of Python is the coder's, and how it comes into a frame. */
import t from 'tap';
import { named } from './blocks.ts';
import { helpersOf, merged, spliced, without, workIn, type Work } from './splice.ts';

const FRAME = `"""A frame."""


import bpy


HEIGHT = 1


# --- Meshes of a kind of their own ---


def seat_mesh():
    """A stub."""
    raise NotImplementedError


# --- Parts ---


def build_seat(roots, materials):
    add_part("seat", seat_mesh())


def build():
    build_seat()
`;
const tools = { has: (name: string, source: string) => name === 'box' && source === 'def box():\n    return "the toolbox"' };
const work = (source: string) => workIn(source, FRAME, tools);
const names = ({ definitions, constants, imports }: Work) => [[...definitions.keys()], [...constants.keys()], imports];

t.test('what the frame and the toolbox have already is not the work', async (t) => {
  t.same(names(work(FRAME)), [[], [], []]);
  t.same(names(work('import bpy\nimport math\nHEIGHT = 2\nWIDE = 3\ndef box():\n    return "the toolbox"\ndef build():\n    pass\ndef seat_mesh():\n    return 1\ndef rows():\n    pass\nclass Row:\n    pass\n')), [['seat_mesh', 'rows', 'Row'], ['WIDE'], ['import math']]);
  t.same(names(work('def box():\n    return "my own"\n')), [['box'], [], []], 'a helper may be called like a tool that the frame does not have');
});

t.test('functions are replaced where they stand, all else comes before the first part', async (t) => {
  const source = spliced(FRAME, work('import math\nimport random\nWIDE = 3\ndef rows():\n    return WIDE * math.pi\ndef seat_mesh():\n    return "$& $1"\n'));
  t.equal(source, FRAME.replace('import bpy', 'import math\nimport bpy').replace('# --- Meshes', 'WIDE = 3\n\n\ndef rows():\n    return WIDE * math.pi\n\n\n# --- Meshes').replace('    """A stub."""\n    raise NotImplementedError', () => '    return "$& $1"'));
  t.equal(spliced(FRAME, work('')), FRAME);
});

t.test('an import comes along as long as something of it is used', async (t) => {
  const imports = (source: string) => spliced(FRAME, work(source)).split('\n').filter((line) => /^(import|from) /.test(line));
  const used = ['import numpy as np', 'import os.path', 'import math as m, random', 'from mathutils import (kdtree, bvhtree)', 'from bmesh.ops import *'];
  t.same(imports(`${used.join('\n')}\nX = np.pi\ndef seat_mesh():\n    return os, random, kdtree\n`), [...used, 'import bpy']);
  t.same(imports('import numpy as np\nimport os.path\nfrom mathutils import kdtree as tree\ndef seat_mesh():\n    return numpy, path, kdtree\n'), ['import bpy']);
});

t.test('of two pieces of work the second has the last word', async (t) => {
  const both = merged(work('import math\nA = 1\ndef rows():\n    return 1\n'), work('import math\nimport random\nA = 2\ndef rows():\n    return 2\ndef seat_mesh():\n    return 1\n'));
  t.same(names(both), [['rows', 'seat_mesh'], ['A'], ['import math', 'import random']]);
  t.equal(both.definitions.get('rows'), 'def rows():\n    return 2');
  t.equal(both.constants.get('A'), 'A = 2');
});

t.test('what only a function that goes has needed goes with it', async (t) => {
  const all = work('LOW = 1\nDEEP, HIGH = LOW, 2\nODD = 5\ndef rows():\n    return HIGH\ndef odd():\n    return odd() + ODD\ndef seat_mesh():\n    return rows()\ndef back_mesh():\n    return odd()\n');
  t.same(names(without(all, new Set(), FRAME)), [['rows', 'seat_mesh'], ['LOW', 'DEEP'], []], 'the frame has no back');
  t.same(names(without(all, new Set(['seat_mesh']), FRAME)), [[], [], []]);
  const called = work('def ring_mesh():\n    return 1\ndef seat_mesh():\n    return ring_mesh()\n');
  t.same(names(without(called, new Set(), FRAME))[0], ['ring_mesh', 'seat_mesh'], 'a helper may be called like a mesh');
});

t.test('the helpers of a function are those that it calls, and those that they call', async (t) => {
  const all = work('def a():\n    return b()\ndef b():\n    return 1\ndef c():\n    return 2\ndef seat_mesh():\n    return a()\n');
  t.same([...helpersOf(new Set(['seat_mesh']), all)].toSorted(), ['a', 'b']);
  t.ok(named(spliced(FRAME, all)).has('b'));
});
