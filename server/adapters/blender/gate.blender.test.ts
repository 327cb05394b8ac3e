/** What the gate refuses by reading, by rule, and what the guard and the audit hook refuse while a script runs: each hole that was closed has a case. One start for all. */
import t from 'tap';
import { ask } from './testing/driver.ts';

/** Rule, script, a word that the refusal must have. */
const READ: [rule: string, source: string, says: string][] = [
  // Names that the script defines excuse only what it defines.
  ['name', 'class A:\n  def __subclasses__(self): pass', '__subclasses__'],
  ['name', 'class A:\n  gi_frame: int = 1', 'gi_frame'],
  ['name', 'class A:\n  def __reduce__(self): return print, (1,)', '__reduce__'],
  ['name', 'class A:\n  def __del__(self): pass', '__del__'],
  ['name', 'import random as __builtins__', '__builtins__'],
  ['name', 'def f(__loader__): pass', '__loader__'],
  ['name', 'class A:\n  __array_interface__ = {}', '__array_interface__'],
  ['name', 'class A:\n  __annotations__ = {"x=print(1)": int}', '__annotations__'],
  ['name', 'print(license)', 'nobody sits'],
  // Letters that look alike are one letter to Python, and to its ast.
  ['attribute', 'import random\nrandom._ｏｓ', 'random._os'],
  ['attribute', '().__ｃlass__.__ｂase__', '__base__'],
  ['name', 'ｅval("1")', 'eval()'],
  ['import', 'import ｏs', 'import os'],
  // Decoding, characters and sizes of the text itself.
  ['text', '# -*- coding: utf-7 -*-\n# +AAo-import os', 'UTF-8'],
  ['text', 'x = 1\n# -*- coding: rot13 -*-', 'UTF-8'],
  ['text', 'x = "a\0b"', 'no character'],
  ['text', 'x = "\ud800"', 'no character'],
  ['size', `${'-'.repeat(200_000)}1`, 'parser'],
  ['size', `x = ${'('.repeat(5000)}${')'.repeat(5000)}`, 'parser'],
  ['size', `x = "${'a'.repeat(2_000_001)}"`, '2000000'],
  // Classes.
  ['call', 'type("A", (), {})', 'class statement'],
  ['class', 'class M(type): pass', 'decorator'],
  ['class', 'class A(metaclass=print): pass', 'decorator'],
  ['class', 'import bpy\nclass A(bpy.types.Operator): pass', 'plain function'],
  ['match', 'class A:\n  __match_args__ = ("__globals__",)', 'plain names'],
  ['match', 'class A:\n  __match_args__ = tuple("ab")', 'plain names'],
  ['match', 'match print:\n  case object(__self__=x): pass', '__self__'],
  ['match', 'match "{}":\n  case str(format=x): pass', 'format'],
  // What Python and Blender bring stays as it is.
  ['assign', 'import math\nmath.sin = None', 'math.sin ='],
  ['assign', 'import json\ndel json.dumps', 'json.dumps'],
  ['assign', 'import bpy\nbpy.types.Object.part = bpy.props.IntProperty()', 'custom property'],
  ['assign', 'import numpy as np\nsetattr(np, "array", 1)', 'numpy.array'],
  ['assign', 'x = print\nx.__class__ = int', '__class__'],
  ['path', 'import bpy\nbpy.data.fonts[0].filepath = "/x"', 'Bozzetto exports'],
  // Modules give what is listed, and no module that they use.
  ['import', 'from numpy.random import bit_generator', 'merely uses'],
  ['import', 'from functools import singledispatchmethod', 'isinstance'],
  ['attribute', 'import numpy\nnumpy.lib.npyio', 'numpy.lib'],
  ['attribute', 'import time\ntime.clock_settime(0, 0)', 'clock_settime'],
  ['attribute', 'import enum\nenum.global_enum', 'global_enum'],
  ['attribute', 'import numpy\nnumpy.zeros(3).ctypes', 'ctypes'],
  ['attribute', 'import bpy\nbpy.types.WM_OT_sysinfo.execute', 'stay as they are'],
  ['attribute', 'import bpy\nbpy.context.scene.sequence_editor_create()', 'files'],
  ['attribute', 'import bpy\nbpy.context.window_manager.clipboard', 'clipboard'],
  // Operators that touch files or code without saying so.
  ['operator', 'import bpy\nbpy.ops.view3d.copybuffer()', 'files'],
  ['operator', 'import bpy\nbpy.ops.node.add_node(type="x")', 'files'],
  ['operator', 'import bpy\nbpy.ops.mesh.primitive_cube_add(filepath="/x")', 'filepath'],
  ['operator', 'import bpy\na, b = bpy.ops, 1\na.wm.quit_blender()', 'windows'],
  ['text', 'import bpy\nk = "ShaderNodeScript"', 'shader nodes'],
  ['text', 'k = "__globals__"', '__globals__'],
  // Sizes that cannot end well, with the number.
  ['size', 'import bpy\nm = bpy.context.object.modifiers.new("a", "ARRAY")\nm.count = 10 ** 6', '1 000 000'],
  ['size', 'import bpy\nN = 9\nm = bpy.context.object.modifiers.new("s", type="SUBSURF")\nm.render_levels = N + 2', '= 11'],
  ['size', 'import bpy\nbpy.ops.object.subdivision_set(level=9)', '9'],
  ['size', 'import bpy\nbpy.ops.mesh.subdivide(number_cuts=1000)', '1 000'],
  ['size', 'import bmesh\nbm = bmesh.new()\nbmesh.ops.subdivide_edges(bm, edges=bm.edges, cuts=2 * 500)', '1 000'],
  ['size', 'import bpy\nbpy.ops.mesh.primitive_ico_sphere_add(subdivisions=12)', '12'],
  ['size', 'import bpy\nbpy.ops.mesh.primitive_grid_add(x_subdivisions=9000, y_subdivisions=9000)', '81 000 000'],
  ['size', 'import bpy\nbpy.data.images.new("a", 60000, height=60000)', '3 600 000 000'],
  ['size', 'import bpy\nbpy.context.object.data.remesh_voxel_size = 0.00001', '1e-05'],
  ['size', 'import bpy\nbpy.context.object.particle_systems[0].settings.count = 10_000_000', '10 000 000'],
  ['size', 'for i in range(10**5):\n  for j in range(10**6):\n    x = i * j', '100 000 000 000'],
  ['size', 'x = [i for i in range(10**10)]', '10 000 000 000'],
  ['size', 'x = "ab" * 10**9', '2 000 000 000'],
  ['size', 'x = 10 ** 10 ** 8', '100 000 000'],
  ['size', 'x = 1 << 10**9', '1 000 000 000'],
  ['size', 'import numpy as np\nx = np.zeros((100_000, 100_000))', '10 000 000 000'],
  ['size', 'import time\ntime.sleep(3600)', '3 600'],
  ['size', 'while True: pass', 'break'],
];

/** Modules in disguise: reading can't follow `x = [thing].pop()`. */
const hide = (module: string, thing: string) => `import ${module}\nx = [${thing}].pop()\n`;
/** Reads as harmless; refused while it runs. */
const RUN: [source: string, says: string][] = [
  [hide('random', 'random') + `getattr(x, "_" + "os")`, '_os'],
  [hide('numpy', 'numpy') + `x.savetxt`, 'numpy.savetxt'],
  [hide('numpy', 'numpy.random') + `x.bit_generator`, 'merely uses'],
  [hide('bpy', 'bpy.ops') + `x.wm`, 'bpy.ops.wm'],
  [hide('bpy', 'bpy.ops.mesh') + `x.primitive_cube_add(**{"file" + "path": 1})`, 'filepath'],
  [hide('bpy', 'bpy.ops.mesh') + `x.primitive_ico_sphere_add(subdivisions=int("12"))`, '12'],
  [hide('bpy', 'bpy.app') + `x[0]`, 'bpy.app'],
  [hide('bpy', 'bpy.utils') + `x.register_class`, 'registered'],
  [hide('bpy', 'bpy.types') + `x.WM_OT_sysinfo`, 'plain function'],
  [hide('bpy', 'bpy.context') + `x.copy()["prefer" + "ences"]`, 'Settings|settings'],
  [hide('bpy', 'bpy.data') + `x.path_resolve("te" + "xts")`, 'text blocks'],
  [`import bpy\nbpy.data.materials.new("a").use_nodes = True\nbpy.data.materials["a"].node_tree.nodes.new("ShaderNode" + "Script")`, 'shaders'],
  [`import bpy\nclass A([bpy.types.bpy_struct][0]): pass`, 'plain function'],
  // setattr, del and their kin.
  [hide('math', 'math') + `x.sin = None`, 'math.sin'],
  [hide('json', 'json.JSONEncoder') + `x.encode = None`, 'JSONEncoder.encode'],
  [hide('random', 'random.Random') + `del x.seed`, 'Random.seed'],
  ['import bpy\nlist(map(lambda n: setattr(bpy.context.scene.render, n, "/x"), ["file" + "path"]))', 'filepath'],
  ['import bpy\nclass A:\n  def go(self): object.__setattr__(bpy.context.scene.render, "file" + "path", "/x")\nA().go()', 'filepath'],
  ['class A: pass\nsetattr(A, "__de" + "l__", print)', '__del__'],
  ['class A: pass\nA().__dict__["__array_" + "interface__"] = {}', '__array_interface__'],
  // Names that lie, and names as data.
  ['class S(str):\n  def startswith(self, *_): return False\ngetattr(1, S("__class__"))', 'plain text'],
  ['import operator\nlist(map(operator.attrgetter("__se" + "lf__"), [print]))', '__self__'],
  ['from operator import *\nmethodcaller("__reduce" + "_ex__", 4)(1)', '__reduce_ex__'],
  ['import functools\nclass A:\n  def __setattr__(self, n, v): print(v)\nfunctools.update_wrapper(A(), print, assigned=("__glo" + "bals__",))', 'assigned'],
  ['import functools\nfunctools.reduce(getattr, ["__cla" + "ss__", "__ba" + "se__"], 1)', '__base__'],
  ['from dataclasses import make_dataclass\nclass S(str):\n  def isidentifier(self): return True\nmake_dataclass("A", [S("x=1")])', 'plain names'],
  ['import dataclasses, random\ndataclasses.dataclass(random.Random)', 'stays as it is'],
  ['from dataclasses import dataclass\n@dataclass\nclass A:\n  x: int = 0\nA.__dataclass_fields__["x"].name = "y=1"\n@dataclass\nclass B(A): pass', 'plain names'],
  ['from types import SimpleNamespace\nSimpleNamespace(**{"__array_" + "interface__": 1})', 'plain names'],
  ['import enum\nenum.Enum("E", {"__array_" + "interface__": 1})', 'plain names'],
  ['import enum\nclass K(enum.IntEnum):\n  @classmethod\n  def go(cls): return cls._convert_\nK.go()', '_convert_'],
  // Formats walk through attributes.
  ['("{0" + ".__class__}").format(1)', 'f-string'],
  ['("{a" + ".__class__}").format_map({"a": 1})', 'f-string'],
  ['("{0:{1" + ".__class__}}").format(1, 2)', 'f-string'],
  ['class S(str):\n  def go(self): return super().format(1)\nS("{0" + ".__class__}").go()', 'f-string'],
  ['getattr("{0" + ".__class__}", "for" + "mat")(1)', 'f-string'],
  ['str.format("{0" + ".gi_frame}", (x for x in ()))', 'f-string'],
  // Classes of classes, raw memory, exceptions that hold things.
  ['x = [type].pop()\nx("A", (), {})', 'class statement'],
  ['(1).__class__.__class__("A", (), {})', 'class statement'],
  ['import abc\nx = [abc.ABCMeta].pop()\nx("A", (), {})', 'class statement'],
  ['x = [type].pop()\nx(lambda: 0)(1, {})', 'def'],
  ['import numpy as np\nnp.ndarray((1,), dtype=object, buffer=bytes(8))', 'frombuffer'],
  ['import numpy as np\nsuper(np.matrix, np.matrix([[1]])).__new__(np.matrix, (1,))', 'call the class'],
  ['import random\nx = [random].pop()\ntry:\n  x.nothing\nexcept AttributeError as error:\n  error.obj', 'str\\(error\\)'],
  ['from contextlib import ExitStack\nwith ExitStack() as stack:\n  stack.push(lambda kind, error, trace: getattr(trace, "tb_fr" + "ame"))\n  1 / 0', 'tb_frame'],
  ['from collections.abc import Sized\nx = [Sized].pop()\nx.register(int)', 'derive'],
  ['from functools import singledispatch\n@singledispatch\ndef f(x): pass\n@f.register\ndef g(x: "print(1)"): pass', 'name the type'],
  // Things that hand on what they are asked, and operators that read what they set.
  ['class S(super): pass', 'plain function'],
  ['class G(type(list[int])): pass', 'plain function'],
  ['import typing\nx = [typing.Counter].pop()\nx.update = None', 'Counter.update'],
  ['class A: pass\nimport random\ntype(A().__dict__)(random.Random)', '__dict__'],
  ['import bpy\nclass A:\n  def __radd__(self, found): found("texts")\nbpy.data.path_resolve += A()', 'path_resolve'],
  ['import functools\ncached = functools.cached_property(print)\ncached.attrname = "__array_" + "interface__"', 'attrname'],
  // Swallowed refusals count.
  ['import random\ntry:\n  getattr(random, "_" + "os")\nexcept BaseException:\n  pass', '_os'],
];

const HONEST: string[] = [
  'class A:\n  def __init__(self, **kw):\n    self.__dict__.update(kw)\n    self._x = 1\n  def __eq__(self, other): return self._x == other._x and vars(self) == vars(other)\nassert A(load=3) == A(load=3) and A(load=2).load == 2',
  'from collections import namedtuple\nNode = namedtuple("Node", "x load")\nmatch Node(1, 2):\n  case Node(x=1, load=l): assert l == 2\nassert Node(1, 2).load == 2',
  'import numpy as np\nassert str(np.log(np.zeros(1))) == "[-inf]" and isinstance(np.zeros(2), np.ndarray) and type(np.zeros(2)) is np.ndarray',
  'class P:\n  kinds = []\n  def __init_subclass__(cls, **kw):\n    super().__init_subclass__(**kw)\n    P.kinds.append(cls)\nclass Q(P): pass\nassert P.kinds == [Q] == P.__subclasses__()',
  'from dataclasses import dataclass, field\n@dataclass(frozen=True, slots=True, order=True)\nclass A:\n  x: "float"\n  y: list = field(default_factory=list)\n  def __post_init__(self): object.__setattr__(self, "x", self.x + 1)\nassert A(1).x == 2',
  'from enum import Enum, IntEnum, Flag, auto\nclass K(Enum):\n  A = auto()\n  B = "b"\nclass I(IntEnum):\n  ONE = 1\nclass F(Flag):\n  R = auto()\n  W = auto()\nassert Enum("E", "A B").B.value == 2 and K("b") is K.B and I.ONE + 1 == 2 and F.R | F.W and K.__members__["A"] is K.A',
  'template = "{0:>{1}}|{name}|{2.x}|{d[a]}"\nclass P: x = 3\nassert template.format(1, 4, P, name="n", d={"a": 5}) == "   1|n|3|5"',
  'import functools, operator\ndef shout(f):\n  @functools.wraps(f)\n  def inner(*a): return f(*a).upper()\n  return inner\n@shout\ndef hi(n): "doc"; return n\nassert hi("a") == "A" and hi.__doc__ == "doc" and sorted([3j, 1j], key=operator.attrgetter("imag")) == [1j, 3j]',
  'from functools import singledispatch\n@singledispatch\ndef f(x): return 0\n@f.register\ndef _(x: int): return 1\n@f.register(str)\ndef _(x): return 2\nassert [f(1), f("a"), f(2.0)] == [1, 2, 0]',
  'class Loose:\n  def __getattr__(self, name):\n    if name == "size": return 3\n    raise AttributeError(name)\nassert Loose().size == 3 and not hasattr(Loose(), "other")',
  'import bpy\nbpy.ops.wm.read_factory_settings(use_empty=True)\nbpy.ops.mesh.primitive_cube_add()\nob = bpy.context.object\nfor name in dir(ob): getattr(ob, name, None)\nsetattr(ob, "na" + "me", "box")\nassert bpy.data.objects["box"] and bpy.context.copy()["object"] is not None',
  'import string, time\ndef f(string, time): return string.upper() + time.lower()\nassert f("a", "B") == "Ab"',
  'import bpy\nwm = bpy.context.window_manager\nwm.progress_begin(0, 2)\nwm.progress_end()\nassert not hasattr(bpy.app, "nothing") and bpy.app.version >= (3, 4, 0)',
  '# -*- coding: utf-8 -*-\n__author__ = "me"\n__version__ = "1"\nparts = {"__part__": 1, "__all__": 2}\ndef f(width: "width in metres (m)" = 1): return width\nassert f() == 1',
  'def f(): f.calls = getattr(f, "calls", 0) + 1\nf(); f()\nassert f.calls == 2 and f.__name__ == "f" and type(f) is type(lambda: 0)',
  'for i in range(10**9):\n  if i > 3: break\nimport random\nassert random.sample(range(10**12), 2) and 5 in range(10**15)',
  'class Tower:\n  def __init__(self): self.levels = 40; self.count = 10**7\nt = Tower()\nt.levels = 99',
];

t.test('gate and guard', async (t) => {
  const answers = await ask({
    read: ['refusals', READ.map(([, source]) => source)],
    run: ['both', RUN.map(([source]) => source)],
    honest: ['both', HONEST],
    audit: ['audited', []],
    many: ['refused', ['import os\n'.repeat(100)]],
    untouched: ['untouched', []],
  });

  t.test('reads what may not be there, and says by which rule', async (t) => {
    for (const [index, [rule, source, says]] of READ.entries()) {
      const found = answers.read[index]!;
      const name = `${rule}: ${source.slice(0, 90).replaceAll('\n', ' ⏎ ')}`;
      t.ok(found.some(([id, text]) => id === rule && text.includes(says)), name, { found, says });
    }
  });

  t.test('refuses while a script runs what reading can not tell', async (t) => {
    for (const [index, [source, says]] of RUN.entries()) {
      const [found, outcome] = answers.run[index]!;
      t.strictSame(found, [], `reads as harmless: ${source}`);
      t.match(outcome, { kind: 'refused', message: new RegExp(says) }, source);
    }
  });

  t.test('lets honest scripts pass that look like the others', async (t) => {
    for (const [index, source] of HONEST.entries()) t.strictSame(answers.honest[index], [[], null], source.slice(0, 90).replaceAll('\n', ' ⏎ '));
  });

  t.test('hears of files, processes, sockets and imports while a script runs, and of nothing afterwards', async (t) => {
    const { said: { harmless, ...refused }, off } = answers.audit;
    t.equal(harmless, null);
    for (const [what, said] of Object.entries(refused)) t.notMatch(said ?? 'not refused', /^not refused/, what);
    t.ok(off);
  });

  t.test('tells a few of many refusals, and how many there are', async (t) => {
    const error = answers.many[0]!;
    t.match(error, { message: /and 99 more/, traceback: /and 80 more/ });
    t.equal(error.traceback.split('\n').length, 21);
    t.equal(error.refusals.length, 20);
  });

  t.test('leaves the library as it was', async (t) => {
    t.strictSame(answers.untouched, ['posix', 0, false]);
  });
});
