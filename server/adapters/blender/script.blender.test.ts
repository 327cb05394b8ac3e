/** How a script is read, run and tidied: the gate, the guard, the runner, the order of meshes, in Blender's own Python. One start for all. */
import t from 'tap';
import { ask } from './testing/driver.ts';

/** Script, and a word that the refusal must have. */
const HOSTILE: [source: string, says: string][] = [
  ['import os', 'leave os out'],
  ['import os.path as p', 'import os.path'],
  ['from subprocess import run', 'subprocess'],
  ['import urllib.request', 'urllib'],
  ['import importlib', 'importlib'],
  ['from . import secrets', 'no package'],
  ['import numpy.lib.npyio', 'numpy'],
  ['from bpy import *', 'import bpy'],
  ['from random import _os', '_os'],
  ['open("/etc/passwd").read()', 'open()'],
  ['exec("1")', 'exec()'],
  ['print(eval("1+1"))', 'eval()'],
  ['f = compile', 'compile()'],
  ['__import__("os").system("id")', '__import__'],
  ['globals()["x"]', 'globals()'],
  ['__builtins__', '__builtins__'],
  ['breakpoint()', 'breakpoint()'],
  ['().__class__.__base__.__subclasses__()', '__subclasses__'],
  ['(lambda: 0).__globals__', '__globals__'],
  ['import random\nrandom._os.system("id")', 'random._os'],
  ['import random\nr = random\nr._os', 'random._os'],
  ['import dataclasses\ndataclasses.sys', 'dataclasses.sys'],
  ['import typing\ntyping.get_type_hints(1)', 'evaluates text'],
  ['import string\nstring.Formatter().format("{0.x}", 1)', 'Formatter'],
  ['"{0.__class__}".format(1)', 'f-string'],
  ['import operator\noperator.attrgetter("__class__.__mro__")(1)', 'attrgetter'],
  ['match 1:\n  case object(__dict__=x): pass', '__dict__'],
  ['(i for i in ()).gi_frame.f_back', 'f_back'],
  ['try:\n  1/0\nexcept Exception as e:\n  e.__traceback__.tb_frame', 'tb_frame'],
  ['import numpy as np\nnp.load("x.npy", allow_pickle=True)', 'numpy.load'],
  ['from numpy import fromfile', 'fromfile'],
  ['import numpy\nnumpy.zeros(3).tofile("/tmp/x")', 'tofile'],
  ['import numpy\nnumpy.ctypeslib', 'ctypeslib'],
  ['import bpy\nbpy.utils._os', 'bpy.utils'],
  ['import bpy\nbpy.path._os', 'bpy.path'],
  ['import bpy\nbpy.ops.wm.save_as_mainfile(filepath="/tmp/x")', 'Bozzetto exports'],
  ['import bpy\nbpy.ops.wm.context_set_value(data_path="", value="")', 'wm'],
  ['import bpy\no = bpy.ops\no.script.python_file_run(filepath="x")', 'script'],
  ['import bpy\nbpy.ops.export_scene.gltf(filepath="x")', 'export_scene'],
  ['import bpy\nbpy.ops.image.open(filepath="x")', 'pixels'],
  ['import bpy\nbpy.ops.preferences.addon_enable(module="x")', 'settings'],
  ['import bpy\nbpy.ops.render.render(write_still=True)', 'pictures itself'],
  ['import bpy\nbpy.ops.uv.export_layout(filepath="x")', 'export_layout'],
  ['import bpy\nbpy.data.texts.load("/etc/passwd").as_string()', 'texts'],
  ['import bpy\nD = bpy.context.blend_data\nD.libraries.load("x")', 'libraries'],
  ['import bpy\nbpy.data.images.load("/etc/passwd").pack()', '.load'],
  ['import bpy\nfor d in [bpy.data]:\n  d.texts', '.texts'],
  ['import bpy\nbpy.app.handlers.depsgraph_update_post.append(print)', 'bpy.app'],
  ['import bpy\nbpy.app.timers.register(print)', 'bpy.app'],
  ['import bpy\nbpy.context.object.driver_add("location")', 'drivers'],
  ['import bpy\nbpy.context.scene.render.filepath = "/tmp/x"', 'filepath'],
  ['import bpy\nsetattr(bpy.context.scene.render, "filepath", "/tmp/x")', 'filepath'],
  ['import bpy\nbpy.context.preferences.filepaths', 'settings'],
  ['import bpy\ngetattr(bpy.data, "texts")', 'texts'],
  ['import json\njson.codecs.open("x")', 'codecs'],
];

/** Reaches for things by computed names: the gate lets it pass, the guard refuses it while it runs. */
const COMPUTED: string[] = [
  'import random\ngetattr(random, "_" + "os").getcwd()',
  'import bpy\ngetattr(bpy.ops, "w" + "m")',
  'import bpy\ngetattr(bpy.data, "te" + "xts")',
  'import bpy\ngetattr(bpy.app, "hand" + "lers")',
  'getattr((), "__cla" + "ss_" + "_").__class__\ngetattr(int, "__sub" + "classes__")',
  'import numpy\ngetattr(numpy, "lo" + "ad")',
  'import bpy\nhasattr(bpy.utils, "_" + "os")',
  'import operator\noperator.attrgetter("__glo" + "bals__")(print)',
];

const HONEST: string[] = [
  'import bpy\n\ndef main():\n    print("made", len(bpy.data.objects))\n\nif __name__ == "__main__":\n    main()',
  'import bpy\nbpy.ops.mesh.primitive_cube_add(size=2, location=(0, 0, 1))\no = bpy.context.active_object\nprint(hasattr(o, "data"), getattr(o, "name"), getattr(o, "missing", None))',
  'from __future__ import annotations\nfrom dataclasses import dataclass, field\n\n@dataclass\nclass Leg:\n    """One leg."""\n    load: float = 1.0\n    parts: list[str] = field(default_factory=list)\n\nleg = Leg(2)\nassert leg.load == 2 and f"{leg.load:.2f}" == "2.00"',
  'def steps(n):\n    for i in range(n):\n        yield i / n\n\nassert sum(steps(4)) == 1.5',
  '# import os; exec("rm -rf /"); __class__\n"""open() and eval() are only words here: {x._y}"""\nhöhe = 1.0\nstühle = [höhe] * 3\nprint("größe", höhe)',
  'import math, random\nfrom mathutils import Vector, Matrix, noise\nrandom.seed(3)\nv = Vector((random.random(), 0, math.tau))\nprint(noise.noise(v), Matrix.Rotation(math.pi, 4, "Z"))',
  'import bpy, bmesh\nbm = bmesh.new()\nbmesh.ops.create_cube(bm, size=1)\nbmesh.ops.bevel(bm, geom=bm.edges[:], offset=0.1, segments=2, affect="EDGES", profile=0.5)\nme = bpy.data.meshes.new("box")\nbm.to_mesh(me)\nbm.free()\nob = bpy.data.objects.new("box", me)\nbpy.context.collection.objects.link(ob)\nob["part"] = "box"',
  'import bpy\nm = bpy.data.materials.new("oak")\nm.use_nodes = True\nbsdf = m.node_tree.nodes["Principled BSDF"]\nfor key in ("Specular IOR Level", "Specular"):\n    if key in bsdf.inputs:\n        bsdf.inputs[key].default_value = 0.4\nm.node_tree.links.new(m.node_tree.nodes.new("ShaderNodeTexNoise").outputs[0], bsdf.inputs[0])',
  'import numpy as np\na = np.linspace(0, 1, 16)\nb = np.random.default_rng(7).random((4, 4))\nprint(np.linalg.norm(a), b.mean(), np.fft.fft(a)[0])',
  'import bpy, numpy as np\nimg = bpy.data.images.new("grain", 8, 8)\nimg.pixels.foreach_set(np.ones(8 * 8 * 4, dtype=np.float32))\nimg.update()\nimg.pack()\nprint(img.size[:], np.array(img.pixels[:]).sum())',
  'class Chair:\n    def __init__(self, height):\n        self._height = height\n\n    def __repr__(self):\n        return f"{self.__class__.__name__}({self._height})"\n\n    @property\n    def height(self):\n        return self._height\n\n    def save(self):\n        return Chair(self._height)\n\nprint(Chair(2).save(), Chair(1).height)',
  'from collections import namedtuple, defaultdict\nfrom enum import Enum\nfrom functools import lru_cache, partial, reduce\nfrom itertools import product\nfrom typing import NamedTuple, Optional\n\nP = namedtuple("P", "x y")\nclass Q(NamedTuple):\n    x: int = 1\nclass C(Enum):\n    RED = 1\nprint(P(1, 2)._replace(x=3), Q()._asdict(), C.RED.value, reduce(lambda a, b: a + b, [1, 2]), C.RED.name)',
  'import bpy\nbpy.ops.object.select_all(action="SELECT")\nbpy.ops.object.delete()\nfor block in list(bpy.data.meshes):\n    bpy.data.meshes.remove(block)\nbpy.ops.outliner.orphans_purge()',
  'import bpy\nbpy.ops.mesh.primitive_cube_add()\no = bpy.context.object\nm = o.modifiers.new("round", "BEVEL")\nm.width = 0.1\nbpy.ops.object.modifier_apply(modifier=m.name)\nbpy.ops.object.mode_set(mode="EDIT")\nbpy.ops.mesh.select_all(action="SELECT")\nbpy.ops.mesh.normals_make_consistent(inside=False)\nbpy.ops.object.mode_set(mode="OBJECT")',
  'import bpy\nC, D = bpy.context, bpy.data\nscene = C.scene\nscene.unit_settings.system = "METRIC"\nfor kind in ("cube", "cone"):\n    getattr(bpy.ops.mesh, f"primitive_{kind}_add")()\nprint([o.name for o in D.objects], bpy.app.version >= (3, 4, 0))',
  'import re, json, string, time, textwrap, colorsys, statistics, copy, operator, bisect, heapq, fractions, decimal, array\nprint(re.sub("a", "b", "cab"), json.loads("[1]"), string.ascii_letters[0], time.strptime("2020", "%Y").tm_year, copy.deepcopy([1]), operator.itemgetter(0)([5]))\nprint(colorsys.hsv_to_rgb(0, 1, 1), statistics.mean([1, 2]), "{:>4}|{name}".format(3, name="x"), decimal.Decimal("1.1"))',
  'import bpy\nbpy.ops.object.text_add(location=(0, 0, 0))\nt = bpy.context.object\nt.data.body = "OPEN"\nt.data.extrude = 0.02\nt.data.bevel_depth = 0.002\nbpy.ops.object.convert(target="MESH")',
  'import bpy\nc = bpy.data.curves.new("handle", "CURVE")\nc.dimensions = "3D"\nc.bevel_depth = 0.01\ns = c.splines.new("BEZIER")\ns.bezier_points.add(2)\nfor p, x in zip(s.bezier_points, (0, 1, 2)):\n    p.co = (x, 0, 0)\n    p.handle_left_type = p.handle_right_type = "AUTO"\nbpy.context.collection.objects.link(bpy.data.objects.new("handle", c))',
  'def vary(input, help=None, vars=()):\n    """Parameters may be called like builtins."""\n    return input * 2 if help is None else vars\n\nassert vary(2) == 4',
  'pass\nexit_width = 2\nopen_top = True\nevaluate = lambda x: x\nprint(evaluate(exit_width), open_top)',
];

/** Script, and the ScriptError that it ends in. */
const RAISING: [source: string, error: object | null][] = [
  ['x = (\n', { kind: 'raised', type: 'SyntaxError', line: 1, column: 5, source: 'x = (' }],
  ['x = "a\0b"', { kind: 'raised', type: /SyntaxError|ValueError/ }],
  ['('.repeat(5000) + ')'.repeat(5000), { kind: /raised|limit/ }],
  ['import bpy\nbpy.ops.object.mode_set(mode="EDIT")', { type: 'RuntimeError', line: 2, message: /^Operator bpy\.ops\.object\.mode_set\.poll\(\)/ }],
  ['def f():\n    f()\nf()', { type: 'RecursionError', line: 2, traceback: /more frames/ }],
  ['try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise ValueError("no leg") from e', { type: 'ValueError', line: 4, traceback: /caused by ZeroDivisionError: division by zero/ }],
  ['raise SystemExit("enough")', { kind: 'raised', type: 'SystemExit', message: 'enough', line: 1 }],
  ['raise KeyboardInterrupt', { kind: 'raised', type: 'KeyboardInterrupt', line: 1 }],
  ['class Odd(Exception):\n    def __str__(self):\n        raise TypeError\nraise Odd', { type: 'Odd', message: 'Odd', line: 4 }],
  ['raise ValueError("\\ud800 half")', { message: '\\ud800 half' }],
  ['raise MemoryError', { kind: 'limit', type: 'MemoryError' }],
  ['import json\njson.loads("{")', { type: 'JSONDecodeError', line: 2, source: 'json.loads("{")' }],
  ['raise SystemExit', null],
  ['raise SystemExit(0)', null],
];

t.test('scripts', async (t) => {
  const many = 'import os\nimport bpy\nx = 1; open("f")\n\nbpy.ops.wm.quit_blender()\neval("x")\n';
  const answers = await ask({
    hostile: ['refusals', HOSTILE.map(([source]) => source)],
    computed: ['both', COMPUTED],
    honest: ['both', HONEST],
    raising: ['ended', RAISING.map(([source]) => source)],
    many: ['refused', [many]],
    sorting: ['sorting', []],
  });

  t.test('refuses what reaches beyond the model, and says why', async (t) => {
    for (const [index, [source, says]] of HOSTILE.entries()) {
      const refusals = answers.hostile[index]!;
      t.match(refusals.filter(([rule]) => rule !== 'raised').map(([, text]) => text).join('\n'), says, source);
    }
  });

  t.test('asks again while the script runs, where a name is computed', async (t) => {
    for (const [index, source] of COMPUTED.entries()) {
      const [refusals, outcome] = answers.computed[index]!;
      t.strictSame(refusals, [], `reads as harmless: ${source}`);
      t.match(outcome, { type: 'Refused', message: /^attribute / }, source);
    }
  });

  t.test('lets honest scripts pass, and they run', async (t) => {
    for (const [index, source] of HONEST.entries()) t.strictSame(answers.honest[index], [[], null], source.slice(0, 70).replaceAll('\n', ' ⏎ '));
  });

  t.test('sorts a mesh, and keeps all that its faces carry', async (t) => {
    const { sharp, ...sorted } = answers.sorting;
    t.strictSame(sorted, { kept: true, faces: true, edges: true, valid: true, stray: 0 });
    t.ok(sharp > 10);
  });

  t.test('turns what a script raises into an error that names its line', async (t) => {
    for (const [index, [source, error]] of RAISING.entries()) t.match(answers.raising[index], error, JSON.stringify(source).slice(0, 60));
  });

  t.test('tells all refusals at once, in the order of the lines', async (t) => {
    const error = answers.many[0]!;
    t.match(error, { kind: 'refused', type: 'Refused', line: 1, column: 1, source: 'import os', message: /and 3 more/ });
    t.strictSame(error.refusals.map(({ rule, line, column }) => [rule, line, column]), [['import', 1, 1], ['name', 3, 8], ['operator', 5, 1], ['name', 6, 1]]);
    t.equal(error.traceback.split('\n').length, 4);
  });
});
