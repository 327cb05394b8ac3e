/**
 * What recall is measured by: questions as a planner asks them, and scripts that really fail in Blender 3.4 with what they say (questions.blender.test.ts runs
 * them). The first ones were written before the search, and only half of them was looked at while it was tuned; the last ones were written afterwards.
 */

export interface Question {
  sort: 'words' | 'error';
  /** Looked at while the search was tuned; written at the same time and not looked at; written when all was done. */
  half: 'tuned' | 'held out' | 'last';
  /** As the search gets it: words, or a traceback. */
  ask: string;
  /** Ids that must be among the first five (any part of a long page); `a|b`: either of them. */
  find: string[];
}

/** A script that fails, what it says, and the ids that must be found. */
type Failing = [source: string, error: string, ...find: string[]];

/** The question, and the ids that it must find. */
const WORDS: [ask: string, ...find: string[]][] = [
  ['bevel only the rim of a cup', 'recipe:bevel-rim'],
  ['round all edges of an object with a modifier', 'manual:bpy.types.BevelModifier'],
  ['make a vase by rotating a profile around an axis', 'recipe:lathe'],
  ['tube along a curved path', 'recipe:tube-along-curve'],
  ['place eight spokes evenly around a wheel hub', 'recipe:circular-array'],
  ['mirror half of a mesh across the x axis', 'recipe:mirror', 'manual:bpy.types.MirrorModifier'],
  ['cut a round hole through a plate', 'recipe:boolean-cut'],
  ['difference of two objects', 'manual:bpy.types.BooleanModifier|recipe:boolean-cut'],
  ['keep an edge sharp under subdivision surface', 'recipe:subsurf-crease'],
  ['smooth shading but hard edges stay sharp', 'recipe:smooth-by-angle'],
  ['see-through glass material', 'recipe:glass'],
  ['glowing lamp bulb', 'recipe:emission'],
  ['how shiny or matt a surface is', 'manual:bpy.types.ShaderNodeBsdfPrincipled|recipe:principled'],
  ['wood grain texture', 'recipe:image-texture|recipe:procedural-material'],
  ['brick pattern node sockets', 'manual:bpy.types.ShaderNodeTexBrick'],
  ['uv unwrap without a user interface', 'recipe:uv-box-project'],
  ['turn text into a mesh', 'recipe:text-to-mesh'],
  ['font size and extrusion depth of a text object', 'manual:bpy.types.TextCurve'],
  ['give a thin sheet a wall thickness', 'recipe:solidify', 'manual:bpy.types.SolidifyModifier'],
  ['skin between cross-section rings of a hull', 'recipe:loft-rings'],
  ['extrude a flat outline with a window in it', 'recipe:extrude-profile-with-holes'],
  ['parent without moving the child', 'recipe:parent-keep-transform'],
  ['evaluated mesh after all modifiers', 'recipe:apply-modifiers'],
  ['merge several objects into one', 'recipe:join-objects|manual:bpy.ops.object.join'],
  ['move the origin to the bottom of the object', 'recipe:set-origin'],
  ['build a mesh from vertices and faces by hand', 'recipe:bmesh-from-scratch|recipe:numpy-mesh'],
  ['coil spring', 'recipe:helix-spring'],
  ['links of a chain', 'recipe:chain'],
  ['hills and valleys with noise', 'recipe:terrain'],
  ['distribute stones at random on a surface', 'recipe:scatter'],
  ['merge vertices at the same place', 'recipe:clean-mesh', 'manual:bmesh.ops.remove_doubles|manual:bpy.ops.mesh.remove_doubles'],
  ['faces are inside out, flip normals outward', 'recipe:clean-mesh|manual:bmesh.ops.recalc_face_normals|manual:bpy.ops.mesh.normals_make_consistent'],
  ['paint colours per vertex', 'recipe:vertex-colors'],
  ['twisted rope of three strands', 'recipe:rope'],
  ['petal of a flower', 'recipe:leaf'],
  ['branches of a tree with the skin modifier', 'recipe:skin-tree'],
  ['blobby shapes that melt together', 'recipe:metaballs'],
  ['narrow a shape towards the top', 'recipe:taper-twist|manual:bpy.types.SimpleDeformModifier'],
  ['fast mesh creation from numpy arrays', 'recipe:numpy-mesh'],
  ['gear wheel with teeth', 'recipe:gear'],
  ['box with rounded corners', 'recipe:rounded-box'],
  ['two materials on one object, by face', 'recipe:face-materials'],
  ['set exact dimensions in metres', 'recipe:exact-size|manual:bpy.types.Object'],
  ['intersection of a line and a plane', 'manual:mathutils.geometry.intersect_line_plane'],
  ['nearest point search in a kd tree', 'manual:mathutils.kdtree.KDTree'],
  ['ray cast against a mesh', 'manual:mathutils.bvhtree.BVHTree|manual:bpy.types.Object'],
  ['bend an object along a curve', 'manual:bpy.types.CurveModifier'],
  ['reduce the number of triangles', 'manual:bpy.types.DecimateModifier|manual:bpy.ops.mesh.decimate'],
  ['noise texture node inputs', 'manual:bpy.types.ShaderNodeTexNoise'],
  ['color ramp elements position', 'manual:bpy.types.ColorRampElement|manual:bpy.types.ColorRampElements|manual:bpy.types.ColorRamp'],
  ['bpy.ops.mesh.primitive_torus_add', 'manual:bpy.ops.mesh.primitive_torus_add'],
  ['connect two edge loops with faces', 'manual:bmesh.ops.bridge_loops|manual:bpy.ops.mesh.bridge_edge_loops'],
  ['inset faces', 'manual:bmesh.ops.inset_region|manual:bmesh.ops.inset_individual|manual:bpy.ops.mesh.inset'],
  ['random displacement of vertices along a texture', 'manual:bpy.types.DisplaceModifier'],
  ['rotation matrix around an axis', 'manual:mathutils.Matrix'],
  ['object follows a target with its axis', 'manual:bpy.types.TrackToConstraint|manual:bpy.types.DampedTrackConstraint'],
];

/** Written after all tuning was done, by asking as planners and people do; nothing was changed for them. */
const LAST_WORDS: [ask: string, ...find: string[]][] = [
  ['bpy create torus with minor radius', 'manual:bpy.ops.mesh.primitive_torus_add'],
  ['bmesh extrude faces upward python', 'manual:bmesh.ops.extrude_face_region|manual:bmesh.ops.extrude_discrete_faces'],
  ['revolve a bottle silhouette', 'recipe:lathe'],
  ['bicycle wheel with 24 spokes', 'recipe:circular-array'],
  ['curved metal handle for a bucket', 'recipe:tube-along-curve'],
  ['staircase steps in a row', 'recipe:array-along-line|manual:bpy.types.ArrayModifier'],
  ['window openings in a house wall', 'recipe:boolean-cut|recipe:extrude-profile-with-holes'],
  ['soft cushion with subdivision and sharp seams', 'recipe:subsurf-crease'],
  ['brushed steel material roughness metallic', 'recipe:principled|manual:bpy.types.ShaderNodeBsdfPrincipled'],
  ['water in a drinking glass transparent shader', 'recipe:glass'],
  ['LED strip emissive material strength', 'recipe:emission|manual:bpy.types.ShaderNodeEmission'],
  ['generate wooden plank texture image in code', 'recipe:image-texture'],
  ['assign UVs manually to each loop', 'recipe:uv-box-project|manual:bpy.types.MeshUVLoopLayer'],
  ['raised letters on a coin', 'recipe:text-to-mesh'],
  ['hollow out a pumpkin, wall thickness 5 mm', 'recipe:solidify|manual:bpy.types.SolidifyModifier'],
  ['fuselage of an aeroplane from elliptical cross sections', 'recipe:loft-rings'],
  ['child object jumps to another place after setting parent', 'recipe:parent-keep-transform'],
  ['convert curve object to mesh data', 'recipe:apply-modifiers|recipe:tube-along-curve|manual:bpy.ops.object.convert|manual:bpy.types.BlendDataMeshes'],
  ['pivot point at the base of the object', 'recipe:set-origin'],
  ['pyramid from five points', 'recipe:bmesh-from-scratch'],
  ['screw thread on a bolt', 'recipe:helix-spring|manual:bpy.types.ScrewModifier'],
  ['anchor chain interlocking', 'recipe:chain'],
  ['island landscape heightmap', 'recipe:terrain'],
  ['pebbles on a beach random seed', 'recipe:scatter'],
  ['non-manifold edges, duplicate vertices, repair mesh', 'recipe:clean-mesh'],
  ['color attribute per corner', 'recipe:vertex-colors|manual:bpy.types.AttributeGroup|manual:bpy.types.ByteColorAttribute'],
  ['ship rope braided', 'recipe:rope'],
  ['tulip flower petals', 'recipe:leaf'],
  ['bare winter tree with twigs', 'recipe:skin-tree'],
  ['cloud made of spheres', 'recipe:metaballs'],
  ['tapered table leg', 'recipe:taper-twist'],
  ['clockwork cog', 'recipe:gear'],
  ['smartphone body with rounded corners', 'recipe:rounded-box'],
  ['label of another colour on the front face of a box', 'recipe:face-materials'],
  ['apply scale so that bevel is uniform', 'recipe:exact-size|manual:bpy.ops.object.transform_apply'],
  ['drape fabric over a table', 'manual:bpy.types.ClothModifier'],
  ['twist modifier angle', 'manual:bpy.types.SimpleDeformModifier'],
  ['join vertices closer than a threshold modifier', 'manual:bpy.types.WeldModifier'],
  ['mathutils vector angle between', 'manual:mathutils.Vector'],
  ['interpolate points on a bezier segment', 'manual:mathutils.geometry.interpolate_bezier'],
  ['delaunay triangulation 2d', 'manual:mathutils.geometry.delaunay_2d_cdt'],
  ['normal map node', 'manual:bpy.types.ShaderNodeNormalMap'],
  ['mapping node scale of texture coordinates', 'manual:bpy.types.ShaderNodeMapping'],
  ['mix two shaders', 'manual:bpy.types.ShaderNodeMixShader'],
  ['sun lamp direction and strength', 'manual:bpy.types.SunLight|manual:bpy.types.Light'],
  ['lattice object points u v w', 'manual:bpy.types.Lattice'],
  ['remesh voxel size', 'manual:bpy.types.RemeshModifier|manual:bpy.ops.object.voxel_remesh|manual:bpy.types.Mesh'],
  ['curve bevel depth resolution', 'manual:bpy.types.Curve|recipe:tube-along-curve'],
  ['link nodes together sockets', 'manual:bpy.types.NodeLinks|recipe:procedural-material'],
  ['fill hole with faces bmesh', 'manual:bmesh.ops.holes_fill|manual:bmesh.ops.edgeloop_fill|recipe:clean-mesh'],
];

/** The same for errors. */
const LAST_FAILING: Failing[] = [
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.modifiers.new('b', 'SOLIDIFY').solidify_mode = 'SOLID'", `TypeError: bpy_struct: item.attr = val: enum "SOLID" not found in ('EXTRUDE', 'NON_MANIFOLD')`, 'manual:bpy.types.SolidifyModifier'],
  ["bm = bmesh.new()\nbmesh.ops.triangulate(bm, faces=bm.faces[:], quad_method='SHORT')", "ValueError: quad_method: 'SHORT' not found in (['BEAUTY', 'FIXED', 'ALTERNATE', 'SHORT_EDGE', 'LONG_EDGE'])", 'manual:bmesh.ops.triangulate'],
  ['mathutils.bvhtree.BVHTree.FromObject(1)', "TypeError: BVHTree.FromObject() missing required argument 'depsgraph' (pos 2)", 'manual:mathutils.bvhtree.BVHTree'],
  ['bpy.ops.mesh.primitive_grid_add(x_segments=3)', 'TypeError: Converting py args to operator properties: : keyword "x_segments" unrecognized', 'manual:bpy.ops.mesh.primitive_grid_add'],
  ["m = bpy.data.materials.new('a')\nm.blend_method = 'TRANSPARENT'", `TypeError: bpy_struct: item.attr = val: enum "TRANSPARENT" not found in ('OPAQUE', 'CLIP', 'HASHED', 'BLEND')`, 'manual:bpy.types.Material|rename:material-blend-method|recipe:glass'],
  ["bpy.ops.object.metaball_add(type='SPHERE')", `TypeError: Converting py args to operator properties:  enum "SPHERE" not found in ('BALL', 'CAPSULE', 'PLANE', 'ELLIPSOID', 'CUBE')`, 'manual:bpy.ops.object.metaball_add'],
  ["c = bpy.data.curves.new('c', 'CURVE')\nc.bevel_mode = 'CIRCLE'", `TypeError: bpy_struct: item.attr = val: enum "CIRCLE" not found in ('ROUND', 'OBJECT', 'PROFILE')`, 'manual:bpy.types.Curve'],
  ['bpy.ops.mesh.primitive_uv_sphere_add(subdivisions=3)', 'TypeError: Converting py args to operator properties: : keyword "subdivisions" unrecognized', 'manual:bpy.ops.mesh.primitive_uv_sphere_add'],
  ['bpy.ops.mesh.primitive_cube_add()\nbpy.ops.object.join_mesh()', 'AttributeError: Calling operator "bpy.ops.object.join_mesh" error, could not be found', 'manual:bpy.ops.object.join|recipe:join-objects'],
  ['bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.parent_set(None)', "AttributeError: 'Object' object has no attribute 'parent_set'", 'manual:bpy.ops.object.parent_set|recipe:parent-keep-transform'],
  ['mathutils.Vector((1, 0, 0)).cross((1, 0))', "ValueError: Vector.cross(other), invalid 'other' arg: sequence length is 2, expected 3", 'manual:mathutils.Vector'],
  ["bpy.ops.object.convert(target='MESH')", 'RuntimeError: Operator bpy.ops.object.convert.poll() failed, context is incorrect', 'manual:bpy.ops.object.convert', 'recipe:operator-context'],
  ['bm = bmesh.new()\nbmesh.ops.inset_faces(bm, faces=[], thickness=0.1)', `AttributeError: BMeshOpsModule: operator "inset_faces" doesn't exist`, 'manual:bmesh.ops.inset_region|manual:bmesh.ops.inset_individual'],
  ["bm = bmesh.new()\nbm.edges.layers.creases", "AttributeError: 'BMLayerAccessEdge' object has no attribute 'creases'", 'manual:bmesh.types.BMLayerAccessEdge|recipe:subsurf-crease|rename:edge-crease'],
  ['bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.data.calc_normals_split2()', "AttributeError: 'Mesh' object has no attribute 'calc_normals_split2'", 'manual:bpy.types.Mesh|rename:mesh-normals'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nm.node_tree.nodes.new('ShaderNodeTexMarble')", 'RuntimeError: Error: Node type ShaderNodeTexMarble undefined', 'recipe:procedural-material|recipe:image-texture'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nm.node_tree.nodes['Principled BSDF'].inputs['Sheen Weight'].default_value = 1", `KeyError: 'bpy_prop_collection[key]: key "Sheen Weight" not found'`, 'rename:principled-sheen'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.data.set_sharp_from_angle(angle=0.5)", "AttributeError: 'Mesh' object has no attribute 'set_sharp_from_angle'", 'rename:shade-auto-smooth|recipe:smooth-by-angle'],
];

const FAILING_FIRST: Failing[] = [
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.ops.object.shade_auto_smooth(angle=0.5)", 'AttributeError: Calling operator "bpy.ops.object.shade_auto_smooth" error, could not be found', 'rename:shade-auto-smooth', 'recipe:smooth-by-angle'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.ops.object.shade_smooth_by_angle(angle=0.5)", 'AttributeError: Calling operator "bpy.ops.object.shade_smooth_by_angle" error, could not be found', 'rename:shade-auto-smooth|recipe:smooth-by-angle'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nm.node_tree.nodes['Principled BSDF'].inputs['Specular IOR Level'].default_value = 0.5", `KeyError: 'bpy_prop_collection[key]: key "Specular IOR Level" not found'`, 'rename:principled-specular'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nbsdf = m.node_tree.nodes['Principled BSDF']\nbsdf.inputs['Emission Color'].default_value = (1, 1, 1, 1)", `KeyError: 'bpy_prop_collection[key]: key "Emission Color" not found'`, 'rename:principled-emission'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nbsdf = m.node_tree.nodes['Principled BSDF']\nbsdf.inputs['Transmission Weight'].default_value = 1", `KeyError: 'bpy_prop_collection[key]: key "Transmission Weight" not found'`, 'rename:principled-transmission'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nbsdf = m.node_tree.nodes['Principled BSDF']\nbsdf.inputs['Coat Weight'].default_value = 1", `KeyError: 'bpy_prop_collection[key]: key "Coat Weight" not found'`, 'rename:principled-coat'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nbsdf = m.node_tree.nodes['Principled BSDF']\nbsdf.inputs['Base Color'].default_value = (1, 0, 0)", 'ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3', 'manual:bpy.types.ShaderNodeBsdfPrincipled|recipe:principled'],
  ["m = bpy.data.materials.new('a')\nnoise = m.node_tree.nodes.new('ShaderNodeTexNoise')", "AttributeError: 'NoneType' object has no attribute 'nodes'", 'manual:bpy.types.ShaderNodeTexNoise|recipe:procedural-material|manual:bpy.types.Material'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nm.node_tree.nodes.new('ShaderNodeTexNoise').noise_type = 'FBM'", "AttributeError: 'ShaderNodeTexNoise' object has no attribute 'noise_type'", 'manual:bpy.types.ShaderNodeTexNoise'],
  ["m = bpy.data.materials.new('a')\nm.use_nodes = True\nnoise = m.node_tree.nodes.new('ShaderNodeTexNoise')\nnoise.inputs['Lacunarity'].default_value = 2", `KeyError: 'bpy_prop_collection[key]: key "Lacunarity" not found'`, 'rename:musgrave|manual:bpy.types.ShaderNodeTexNoise'],
  ["bpy.ops.object.mode_set(mode='EDIT')", 'RuntimeError: Operator bpy.ops.object.mode_set.poll() Context missing active object', 'recipe:operator-context'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.ops.mesh.bevel(offset=0.1)", 'RuntimeError: Operator bpy.ops.mesh.bevel.poll() failed, context is incorrect', 'recipe:operator-context', 'manual:bpy.ops.mesh.bevel'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.modifiers.new('b', 'BOOLEAN').solver = 'MANIFOLD'", `TypeError: bpy_struct: item.attr = val: enum "MANIFOLD" not found in ('FAST', 'EXACT')`, 'rename:boolean-solver|manual:bpy.types.BooleanModifier'],
  ["bpy.ops.mesh.primitive_cube_add()\nbevel = bpy.context.object.modifiers.new('b', 'BEVEL')\nbevel.amount = 0.1", "AttributeError: 'BevelModifier' object has no attribute 'amount'", 'manual:bpy.types.BevelModifier'],
  ["bpy.ops.mesh.primitive_cube_add()\nb = bpy.context.object.modifiers.new('b', 'BEVEL')\nb.limit_method = 'SHARP'", `TypeError: bpy_struct: item.attr = val: enum "SHARP" not found in ('NONE', 'ANGLE', 'WEIGHT', 'VGROUP')`, 'manual:bpy.types.BevelModifier'],
  ["bpy.ops.mesh.primitive_cube_add()\ns = bpy.context.object.modifiers.new('s', 'SOLIDIFY')\ns.width = 0.1", "AttributeError: 'SolidifyModifier' object has no attribute 'width'", 'manual:bpy.types.SolidifyModifier'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.ops.object.modifier_apply(apply_as='DATA', modifier='Bevel')", 'TypeError: Converting py args to operator properties: : keyword "apply_as" unrecognized', 'rename:modifier-apply|manual:bpy.ops.object.modifier_apply'],
  ['bpy.ops.mesh.primitive_cylinder_add(segments=32)', 'TypeError: Converting py args to operator properties: : keyword "segments" unrecognized', 'manual:bpy.ops.mesh.primitive_cylinder_add'],
  ['bpy.ops.mesh.primitive_torus_add(radius=1)', 'TypeError: Converting py args to operator properties: : keyword "radius" unrecognized', 'manual:bpy.ops.mesh.primitive_torus_add'],
  ["bm = bmesh.new()\nbmesh.ops.create_cone(bm, cap_ends=True, segments=16, diameter1=1, diameter2=0.5, depth=1)", 'TypeError: create_cone: keyword "diameter1" is invalid for this operator', 'manual:bmesh.ops.create_cone', 'rename:bmesh-diameter'],
  ["bm = bmesh.new()\nbmesh.ops.bevel(bm, geom=[], offset=0.1, vertex_only=True)", 'TypeError: bevel: keyword "vertex_only" is invalid for this operator', 'manual:bmesh.ops.bevel'],
  ["bm = bmesh.new()\nbmesh.ops.create_cube(bm, size=1)\nbm.verts[0].co.x = 2", 'IndexError: BMElemSeq[index]: outdated internal index table, run ensure_lookup_table() first', 'manual:bmesh.types.BMVertSeq|manual:bmesh.types.BMElemSeq|recipe:bmesh-from-scratch'],
  ["bm = bmesh.new()\nv = [bm.verts.new((i, 0, 0)) for i in range(3)]\nbm.faces.new(v)\nbm.faces.new(v)", 'ValueError: faces.new(verts): face already exists', 'manual:bmesh.types.BMFaceSeq|recipe:bmesh-from-scratch'],
  ["bm = bmesh.new()\nbmesh.ops.extrude_faces(bm, faces=bm.faces[:])", `AttributeError: BMeshOpsModule: operator "extrude_faces" doesn't exist`, 'manual:bmesh.ops.extrude_face_region|manual:bmesh.ops.extrude_discrete_faces'],
  ["bm = bmesh.new()\nbmesh.ops.remove_doubles(bm, verts=bm.verts, distance=0.01)", 'TypeError: remove_doubles: keyword "distance" is invalid for this operator', 'manual:bmesh.ops.remove_doubles'],
  ["me = bpy.data.meshes.new('m')\nme.from_pydata([(0, 0, 0)], [])", "TypeError: Mesh.from_pydata() missing 1 required positional argument: 'faces'", 'manual:bpy.types.Mesh'],
  ["bpy.ops.mesh.primitive_cube_add()\nbm = bmesh.from_edit_mesh(bpy.context.object.data)", 'ValueError: The mesh must be in editmode', 'manual:bmesh.from_edit_mesh|recipe:operator-context'],
  ["me = bpy.data.meshes.new('m')\nme.attributes.new('c', 'COLOR', 'CORNER')", `TypeError: AttributeGroup.new(): error with argument 2, "type" -  enum "COLOR" not found in ('FLOAT', 'INT', 'FLOAT_VECTOR', 'FLOAT_COLOR', 'BYTE_COLOR', 'STRING', 'BOOLEAN', 'FLOAT2', 'INT8')`, 'manual:bpy.types.AttributeGroup|recipe:vertex-colors'],
  ["me = bpy.data.meshes.new('m')\nme.attributes['crease_edge']", `KeyError: 'bpy_prop_collection[key]: key "crease_edge" not found'`, 'rename:edge-crease', 'recipe:subsurf-crease'],
  ["o = bpy.data.objects.new('a', None)\nbpy.context.scene.objects.link(o)", "AttributeError: 'bpy_prop_collection' object has no attribute 'link'", 'rename:scene-objects-link|recipe:link-to-collection'],
  ["o = bpy.data.objects.new('a', None)\no.select = True", "AttributeError: 'Object' object has no attribute 'select'", 'rename:object-select'],
  ["o = bpy.data.objects.new('a', None)\nbpy.context.scene.objects.active = o", 'AttributeError: bpy_prop_collection: attribute "active" not found', 'rename:scene-objects-active'],
  ["o = bpy.data.objects.new('a', None)\nbpy.context.view_layer.objects.active = o", "RuntimeError: Error: ViewLayer 'ViewLayer' does not contain object 'a'", 'recipe:link-to-collection'],
  ["bpy.ops.mesh.primitive_cube_add()\nm = bpy.context.object.to_mesh(bpy.context.scene, True, 'PREVIEW')", 'TypeError: Object.to_mesh(): takes at most 2 arguments, got 3', 'rename:to-mesh|recipe:apply-modifiers'],
  ["r = mathutils.Matrix.Rotation(0.5, 4, 'W')", "ValueError: Matrix.Rotation(): 3rd argument axis value must be a 3D vector or a string in 'X', 'Y', 'Z'", 'manual:mathutils.Matrix'],
  ["v = mathutils.Vector((1, 0, 0)) * mathutils.Matrix()", "TypeError: Element-wise multiplication: not supported between 'Vector' and 'Matrix' types", 'rename:matrix-multiplication'],
  ["c = bpy.data.curves.new('c', 'CURVE')\ns = c.splines.new('BEZIER')\ns.points.add(2)", 'RuntimeError: Error: Bezier spline cannot have points added', 'manual:bpy.types.SplineBezierPoints|recipe:tube-along-curve'],
  ["c = bpy.data.curves.new('c', 'CURVE')\ns = c.splines.new('POLY')\ns.points[0].co = (0, 0, 0)", 'ValueError: bpy_struct: item.attr = val: sequences of dimension 0 should contain 4 items, not 3', 'manual:bpy.types.SplinePoint|recipe:tube-along-curve|manual:bpy.types.SplinePoints'],
  ["c = bpy.data.curves.new('c', 'CURVE')\ns = c.splines.new('BEZIER')\ns.bezier_points[0].handle_left_type = 'SMOOTH'", `TypeError: bpy_struct: item.attr = val: enum "SMOOTH" not found in ('FREE', 'VECTOR', 'ALIGNED', 'AUTO')`, 'manual:bpy.types.BezierSplinePoint'],
  ["c = bpy.data.curves.new('c', 'FONT')\nc.text = 'hi'", "AttributeError: 'TextCurve' object has no attribute 'text'", 'manual:bpy.types.TextCurve'],
  ["g = bpy.data.node_groups.new('g', 'GeometryNodeTree')\ng.interface.new_socket('x')", "AttributeError: 'GeometryNodeTree' object has no attribute 'interface'", 'rename:node-group-interface'],
  ["bpy.ops.object.select_all(action='ALL')", `TypeError: Converting py args to operator properties:  enum "ALL" not found in ('TOGGLE', 'SELECT', 'DESELECT', 'INVERT')`, 'manual:bpy.ops.object.select_all'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.ops.object.origin_set(type='CENTER')", `TypeError: Converting py args to operator properties:  enum "CENTER" not found in ('GEOMETRY_ORIGIN', 'ORIGIN_GEOMETRY', 'ORIGIN_CURSOR', 'ORIGIN_CENTER_OF_MASS', 'ORIGIN_CENTER_OF_VOLUME')`, 'manual:bpy.ops.object.origin_set'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.ops.uv.smart_project(angle_limit=66)", 'RuntimeError: Operator bpy.ops.uv.smart_project.poll() failed, context is incorrect', 'recipe:uv-box-project|recipe:operator-context', 'manual:bpy.ops.uv.smart_project'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.data.materials[0] = bpy.data.materials.new('x')", 'IndexError: bpy_prop_collection[index] = value: index 0 out of range, size 0', 'manual:bpy.types.IDMaterials|recipe:face-materials'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.modifiers.new('a', 'ARRAY').constant_offset = (1, 0, 0)", "AttributeError: 'ArrayModifier' object has no attribute 'constant_offset'", 'manual:bpy.types.ArrayModifier'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.modifiers.new('a', 'MIRROR').use_x = True", "AttributeError: 'MirrorModifier' object has no attribute 'use_x'", 'manual:bpy.types.MirrorModifier'],
  ["m = bpy.data.materials.new('a')\nm.surface_render_method = 'BLENDED'", "AttributeError: 'Material' object has no attribute 'surface_render_method'", 'rename:material-blend-method'],
  ["i = bpy.data.images.new('i', 4, 4)\ni.pixels.foreach_set([1.0] * 4)", 'TypeError: expected sequence size 64, got 4', 'recipe:image-texture|manual:bpy.types.Image'],
  ["l = bpy.data.lights.new('l', 'LAMP')", `TypeError: BlendDataLights.new(): error with argument 2, "type" -  enum "LAMP" not found in ('POINT', 'SUN', 'SPOT', 'AREA')`, 'manual:bpy.types.BlendDataLights'],
  ["bm = bmesh.new()\nbmesh.ops.spin(bm, geom=[], angle=1, steps=3, axis=(0, 0, 1), center=(0, 0, 0))", 'TypeError: spin: keyword "center" is invalid for this operator', 'manual:bmesh.ops.spin'],
  ["bpy.ops.mesh.primitive_cube_add()\nbpy.context.object.data.edges[0].crease_edge = 1", "AttributeError: 'MeshEdge' object has no attribute 'crease_edge'", 'rename:edge-crease|manual:bpy.types.MeshEdge'],
];

/** Errors that people reported of scripts for other versions, found after all tuning: line, message, ids. They are not run here. */
const REPORTED: Failing[] = [
  [`group.inputs.new('NodeSocketGeometry', "Geometry")`, "AttributeError: 'GeometryNodeTree' object has no attribute 'inputs'", 'rename:node-group-interface'],
  [`group.outputs.new('NodeSocketGeometry', "Geometry")`, "AttributeError: 'GeometryNodeTree' object has no attribute 'outputs'", 'rename:node-group-interface'],
  ["_input = tree.inputs.new(name=input_data['name'], type=input_type)", "AttributeError: 'ShaderNodeTree' object has no attribute 'inputs'", 'rename:node-group-interface'],
  ['if bobject.layers[l] == True:', "AttributeError: 'Object' object has no attribute 'layers'", 'rename:cursor-groups-layers'],
  ["self.bpy_material.shadow_method = 'OPAQUE'", "AttributeError: 'Material' object has no attribute 'shadow_method'", 'rename:material-blend-method'],
  ['', "AttributeError: 'Material' object has no attribute 'texture_slots'", 'recipe:image-texture|manual:bpy.types.Material'],
  ["m3dSnowAddVoronoi.coloring = 'CELLS'", "AttributeError: 'ShaderNodeTexVoronoi' object has no attribute 'coloring'", 'manual:bpy.types.ShaderNodeTexVoronoi'],
  ["bpy.ops.object.empty_add(type='PLAIN_AXES', radius = 0.01, view_align=False, location=(0,0,0), rotation=(0, 0, 0))", 'TypeError: Converting py args to operator properties: : keyword "view_align" unrecognized', 'rename:primitive-size|manual:bpy.ops.object.empty_add'],
  ['bpy.ops.object.quadriflow_remesh(', 'TypeError: Converting py args to operator properties: : keyword "preserve_paint_mask" unrecognized', 'manual:bpy.ops.object.quadriflow_remesh'],
  ['bpy.ops.transform.translate({"active_object": bpy.data.objects["Cube"]}, value=(-0, -11.4476, -0))', 'ValueError: 1-2 args execution context is supported', 'rename:context-override'],
  ['bpy.ops.transform.translate(undo=True)', 'TypeError: Converting py args to operator properties: : keyword "undo" unrecognized', 'manual:bpy.ops.transform.translate'],
  ['prefix = node.node_tree.name.split(" ")[0].lower()', "AttributeError: 'ShaderNodeBsdfPrincipled' object has no attribute 'node_tree'", 'manual:bpy.types.ShaderNodeBsdfPrincipled'],
];

/** As the runner tells an error: the line that failed, and what it said. */
const traceback = (source: string, error: string): string => {
  const lines = source.split('\n');
  return `${error}\nscript.py:\n  line ${lines.length + 3}\n    ${lines.at(-1)}\n${error}`;
};

/** All scripts that fail, with what they say. */
export const FAILING: readonly Failing[] = [...FAILING_FIRST, ...LAST_FAILING];

const inWords = (asked: string): ((row: [ask: string, ...find: string[]], index: number) => Question) => ([ask, ...find], index) => ({ sort: 'words', half: halfOf(asked, index), ask, find });
const inErrors = (asked: string): ((row: Failing, index: number) => Question) => ([source, error, ...find], index) => ({ sort: 'error', half: halfOf(asked, index), ask: traceback(source, error), find });
/** Every second question of the first ones was looked at while the search was tuned. */
const halfOf = (asked: string, index: number): Question['half'] => (asked === 'last' ? 'last' : index % 2 === 0 ? 'tuned' : 'held out');

export const QUESTIONS: readonly Question[] = [
  ...WORDS.map(inWords('first')),
  ...FAILING_FIRST.map(inErrors('first')),
  ...LAST_WORDS.map(inWords('last')),
  ...LAST_FAILING.map(inErrors('last')),
  ...REPORTED.map(inErrors('last')),
];
