# expect: objects=9 triangles=1285 names=kugel_1,kugel_3,hut,möhre,knopf_1,krempe size=0.900,0.900,2.045
# style: any, unicode identifiers and names (höhe, 半径, größe), chained comparisons, nested functions, dict comprehension
"""Ein Schneemann: drei Kugeln, Hut, Möhre und Knöpfe. 雪だるま。"""
import bpy
import bmesh
from math import cos, pi, radians, sin
from mathutils import Matrix, Vector

höhe = 1.8
größen = {"kugel_1": 0.45, "kugel_2": 0.33, "kugel_3": 0.23}
überlappung = 0.85
色 = {"schnee": (0.92, 0.94, 0.97), "kohle": (0.02, 0.02, 0.02), "möhre": (0.90, 0.35, 0.05), "filz": (0.05, 0.05, 0.07)}


def stoff(имя):
    """Material, einmal je Name."""
    vorhanden = bpy.data.materials.get(имя)
    if vorhanden:
        return vorhanden
    neu = bpy.data.materials.new(имя)
    neu.diffuse_color = (*色[имя], 1.0)
    neu.use_nodes = True
    neu.node_tree.nodes["Principled BSDF"].inputs["Base Color"].default_value = (*色[имя], 1.0)
    return neu


def objekt(name, bm, material, glatt=True):
    netz = bpy.data.meshes.new(name)
    bm.to_mesh(netz)
    bm.free()
    netz.materials.append(stoff(material))
    for fläche in netz.polygons:
        fläche.use_smooth = glatt
    ding = bpy.data.objects.new(name, netz)
    bpy.context.collection.objects.link(ding)
    return ding


def kugel(name, 半径, mitte, material="schnee", unterteilung=3):
    assert 0 < 半径 <= 1, "半径 must be positive"
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=unterteilung, radius=半径, matrix=Matrix.Translation(mitte))
    return objekt(name, bm, material)


def kegel(name, r1, r2, länge, matrix, material, seiten=24):
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=seiten, radius1=r1, radius2=r2, depth=länge, matrix=matrix)
    return objekt(name, bm, material, glatt=False)


def bauen():
    mitten = {}

    def stapeln():
        z = 0.0
        for name, r in größen.items():
            z += r * überlappung if z else r
            mitten[name] = Vector((0, 0, z))
            z += r * überlappung
        return z

    scheitel = stapeln()
    for name, mitte in mitten.items():
        kugel(name, größen[name], mitte)
    kopf, kopf_半径 = mitten["kugel_3"], größen["kugel_3"]
    nase = Matrix.Translation(kopf + Vector((0, -kopf_半径 - 0.09, 0))) @ Matrix.Rotation(radians(90), 4, "X")
    kegel("möhre", 0.035, 0.002, 0.22, nase, "möhre", 12)
    kegel("krempe", 0.26, 0.26, 0.02, Matrix.Translation((0, 0, scheitel)), "filz")
    kegel("hut", 0.17, 0.16, 0.26, Matrix.Translation((0, 0, scheitel + 0.13)), "filz")
    knöpfe = {f"knopf_{i}": pi * (0.08 + 0.13 * i) for i in range(1, 4)}
    for name, winkel in knöpfe.items():
        r = größen["kugel_2"]
        kugel(name, 0.03, mitten["kugel_2"] + Vector((0, -r * sin(winkel), r * cos(winkel))), "kohle", 2)
    gesamt = scheitel + 0.26
    if höhe * 0.9 < gesamt < höhe * 1.3:
        print(f"Größe: {gesamt:.2f} m ≈ {höhe} m — gut ☃")


bauen()
