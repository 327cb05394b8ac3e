# expect: objects=3 triangles=2010 names=かさ,柄,先端 size=1.00,1.00,0.963
# style: any Japanese names, numpy, simple deform, curve object with a taper by radius
import bpy
import math
import numpy as np

# 傘のモデル（メートル単位）
骨の数 = 8
半径 = 0.5
高さ = 0.22


def 材料を作る(名前, 色):
    材料 = bpy.data.materials.new(名前)
    材料.use_nodes = True
    材料.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = 色
    材料.diffuse_color = 色
    return 材料


赤 = 材料を作る("赤い布", (0.7, 0.05, 0.08, 1.0))
木 = 材料を作る("木", (0.35, 0.2, 0.1, 1.0))

# 布: 極座標の格子
リング, 分割 = 10, 骨の数 * 6
t = np.linspace(0.04, 1.0, リング)
角度 = np.linspace(0, 2 * np.pi, 分割, endpoint=False)
半径格子, 角度格子 = np.meshgrid(t, 角度, indexing="ij")
たるみ = 0.06 * 半径格子 ** 2 * np.abs(np.sin(角度格子 * 骨の数 / 2))
頂点 = np.stack([
    半径 * (半径格子 - たるみ) * np.cos(角度格子),
    半径 * (半径格子 - たるみ) * np.sin(角度格子),
    高さ * (1 - 半径格子 ** 2) + 0.7 + たるみ * 0.3,
], axis=-1).reshape(-1, 3)
面 = [(r * 分割 + a, (r + 1) * 分割 + a, (r + 1) * 分割 + (a + 1) % 分割, r * 分割 + (a + 1) % 分割)
     for r in range(リング - 1) for a in range(分割)]
メッシュ = bpy.data.meshes.new("かさ")
メッシュ.from_pydata(頂点.tolist(), [], 面)
メッシュ.polygons.foreach_set("use_smooth", [True] * len(メッシュ.polygons))
メッシュ.materials.append(赤)
傘 = bpy.data.objects.new("かさ", メッシュ)
bpy.context.collection.objects.link(傘)
厚み = 傘.modifiers.new("厚み", 'SOLIDIFY')
厚み.thickness = 0.004

# 柄: 下が曲がった曲線
曲線 = bpy.data.curves.new("柄", 'CURVE')
曲線.dimensions = '3D'
曲線.bevel_depth = 0.01
曲線.bevel_resolution = 2
曲線.use_fill_caps = True
線 = 曲線.splines.new('POLY')
点 = [(0, 0, 0.95), (0, 0, 0.1)] + [(0.05 - 0.05 * math.cos(a), 0, 0.1 - 0.05 * math.sin(a)) for a in np.linspace(0.3, math.pi, 8)]
線.points.add(len(点) - 1)
for p, (x, y, z) in zip(線.points, 点):
    p.co = (x, y, z, 1)
    p.radius = 1.0 if z > 0.12 else 1.3
曲線.materials.append(木)
柄 = bpy.data.objects.new("柄", 曲線)
bpy.context.collection.objects.link(柄)

bpy.ops.mesh.primitive_cone_add(vertices=12, radius1=0.012, radius2=0.002, depth=0.06, location=(0, 0, 0.97))
先端 = bpy.context.object
先端.name = "先端"
ねじり = 先端.modifiers.new("ねじり", 'SIMPLE_DEFORM')
ねじり.deform_method = 'TWIST'
ねじり.angle = math.radians(45)
先端.parent = 傘
print(f"{傘.name}: {len(メッシュ.vertices)} 頂点、{len(面)} 面")
