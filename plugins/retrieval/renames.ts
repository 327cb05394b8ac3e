/**
 * What is called otherwise in another version: the error of a script that was written for one finds the name that counts here. A row a rename; all those of the
 * versions 2.80 to 5.0 that scripts for models run into. Checked against 3.4, 4.2 and 5.0.
 */

export interface Rename {
  /** `rename:<id>` is the reference's id. */
  id: string;
  /** Names before: the words that an error of a newer Blender says. */
  before: string[];
  /** Names since: the words that an error of an older Blender says. */
  since: string[];
  /** The first Blender with the new names. */
  version: string;
  /** What to write, for both. */
  text: string;
}

const socket = (id: string, before: string, since: string, more = ''): Rename => ({
  id: `principled-${id}`,
  before: [`"${before}"`],
  since: [`"${since}"`],
  version: '4.0',
  text: `Socket of the Principled BSDF (ShaderNodeBsdfPrincipled): inputs["${before}"] before 4.0, inputs["${since}"] from 4.0 on. `
    + `For both: bsdf.inputs["${since}" if "${since}" in bsdf.inputs else "${before}"].default_value = value.${more}`,
});

export const RENAMES: readonly Rename[] = [
  socket('specular', 'Specular', 'Specular IOR Level', ' 0.5 is usual. "Specular Tint" is a number before 4.0, a colour (four numbers) since.'),
  socket('subsurface', 'Subsurface', 'Subsurface Weight', ' "Subsurface Color" is gone from 4.0 on: the base colour counts; "Subsurface Scale" is new.'),
  socket('transmission', 'Transmission', 'Transmission Weight', ' "Transmission Roughness" is gone from 4.0 on.'),
  socket('coat', 'Clearcoat', 'Coat Weight', ' Likewise "Clearcoat Roughness" → "Coat Roughness", "Clearcoat Normal" → "Coat Normal"; "Coat IOR" and "Coat Tint" are new.'),
  socket('sheen', 'Sheen', 'Sheen Weight', ' "Sheen Tint" is a number before 4.0, a colour since; "Sheen Roughness" is new.'),
  socket('emission', 'Emission', 'Emission Color', ' "Emission Strength" is 1.0 by default before 4.0 and 0.0 since: set it.'),
  {
    id: 'shade-auto-smooth', version: '4.1',
    before: ['Mesh.use_auto_smooth', 'Mesh.auto_smooth_angle', 'use_auto_smooth', 'auto_smooth_angle', 'bpy.ops.object.shade_smooth(use_auto_smooth=True)'],
    since: ['bpy.ops.object.shade_smooth_by_angle', 'bpy.ops.object.shade_auto_smooth', 'Mesh.set_sharp_from_angle', 'sharp_edge'],
    text: 'Smooth shading with sharp edges by angle. Before 4.1: mesh.use_auto_smooth = True; mesh.auto_smooth_angle = radians (or bpy.ops.object.shade_smooth(use_auto_smooth=True, auto_smooth_angle=…)). '
      + 'From 4.1 on these are gone: mesh.polygons smooth and mesh.set_sharp_from_angle(angle=radians), or bpy.ops.object.shade_smooth_by_angle(angle=radians). '
      + 'For both: mark sharp edges (edge.use_edge_sharp, in bmesh edge.smooth = False) and set use_auto_smooth only if hasattr(mesh, "use_auto_smooth").',
  },
  {
    id: 'mesh-normals', version: '4.1',
    before: ['Mesh.calc_normals', 'Mesh.calc_normals_split', 'Mesh.create_normals_split', 'Mesh.free_normals_split'],
    since: ['Mesh.corner_normals', 'Mesh.vertex_normals', 'Mesh.polygon_normals'],
    text: 'mesh.calc_normals() (gone from 4.0 on), calc_normals_split(), create_normals_split() and free_normals_split() (gone from 4.1 on) need no replacement: normals are up to date whenever they are read. '
      + 'Normals of corners: mesh.corner_normals[i].vector from 4.1 on, mesh.loops[i].normal after calc_normals_split() before. Call them only if hasattr(mesh, "calc_normals_split").',
  },
  {
    id: 'edge-crease', version: '4.0',
    before: ['MeshEdge.crease', 'edge.crease', 'bm.edges.layers.crease', 'BMLayerAccessEdge.crease', 'MeshEdgeCreaseLayer', 'edge_creases_ensure'],
    since: ['crease_edge', 'MeshEdge.crease_edge', 'crease_vert'],
    text: 'Creases of edges for subdivision. Before 4.0: mesh.edges[i].crease = 1.0, in bmesh layer = bm.edges.layers.crease.verify(). '
      + 'From 4.0 on: the float attribute "crease_edge" of the edges: mesh.attributes.get("crease_edge") or mesh.attributes.new("crease_edge", "FLOAT", "EDGE"), in bmesh bm.edges.layers.float.new("crease_edge"); vertices: "crease_vert".',
  },
  {
    id: 'bevel-weight', version: '4.0',
    before: ['MeshEdge.bevel_weight', 'MeshVertex.bevel_weight', 'edge.bevel_weight', 'bm.edges.layers.bevel_weight', 'BMLayerAccessEdge.bevel_weight'],
    since: ['bevel_weight_edge', 'bevel_weight_vert'],
    text: 'Weights for the bevel modifier. Before 4.0: mesh.edges[i].bevel_weight = 1.0, in bmesh bm.edges.layers.bevel_weight.verify(). From 4.0 on: the float attribute "bevel_weight_edge" '
      + '(mesh.attributes.new("bevel_weight_edge", "FLOAT", "EDGE"), in bmesh bm.edges.layers.float.new("bevel_weight_edge")); vertices: "bevel_weight_vert".',
  },
  {
    id: 'vertex-colors', version: '3.2',
    before: ['Mesh.vertex_colors', 'vertex_colors', 'Mesh.sculpt_vertex_colors'],
    since: ['Mesh.color_attributes', 'color_attributes', 'BYTE_COLOR', 'FLOAT_COLOR'],
    text: 'mesh.vertex_colors.new(name=…) is mesh.color_attributes.new(name="Color", type="BYTE_COLOR", domain="CORNER") from 3.2 on; the old name still works and always means corners and bytes.',
  },
  {
    id: 'node-group-interface', version: '4.0',
    before: ['NodeTree.inputs', 'NodeTree.outputs', 'GeometryNodeTree.inputs', 'ShaderNodeTree.inputs', 'group.inputs.new', 'group.outputs.new'],
    since: ['NodeTree.interface', 'GeometryNodeTree.interface', 'ShaderNodeTree.interface', 'interface.new_socket'],
    text: 'Sockets of a node group. Before 4.0: tree.inputs.new("NodeSocketFloat", "Width"), tree.outputs.new("NodeSocketGeometry", "Geometry"). '
      + 'From 4.0 on: tree.interface.new_socket(name="Width", in_out="INPUT", socket_type="NodeSocketFloat"), in_out="OUTPUT" for results. For both: if hasattr(tree, "interface").',
  },
  {
    id: 'musgrave', version: '4.1',
    before: ['ShaderNodeTexMusgrave', 'musgrave_type', '"Dimension"'],
    since: ['ShaderNodeTexNoise.noise_type', 'noise_type', '"Lacunarity"', '"Gain"'],
    text: 'ShaderNodeTexMusgrave is gone from 4.1 on: ShaderNodeTexNoise does it with noise_type ("FBM", "MULTIFRACTAL", "RIDGED_MULTIFRACTAL", "HYBRID_MULTIFRACTAL", "HETERO_TERRAIN") and the sockets "Lacunarity" (from 4.0 on), "Offset", "Gain". '
      + 'Before, ShaderNodeTexNoise has only "Vector", "W", "Scale", "Detail", "Roughness", "Distortion": set others only if they are in node.inputs.',
  },
  {
    id: 'mix-rgb', version: '3.4',
    before: ['ShaderNodeMixRGB', '"Color1"', '"Color2"', '"Fac"'],
    since: ['ShaderNodeMix', '"Factor"', '"Result"', 'data_type'],
    text: 'ShaderNodeMixRGB (inputs "Fac", "Color1", "Color2"; output "Color") is ShaderNodeMix with data_type = "RGBA" from 3.4 on: inputs 0 (factor), 6 and 7 (colours A, B), output 2; its sockets share names, so use numbers. The old node can still be made.',
  },
  {
    id: 'separate-rgb', version: '3.3',
    before: ['ShaderNodeSeparateRGB', 'ShaderNodeCombineRGB', 'ShaderNodeSeparateHSV', 'ShaderNodeCombineHSV'],
    since: ['ShaderNodeSeparateColor', 'ShaderNodeCombineColor'],
    text: 'ShaderNodeSeparateRGB and ShaderNodeCombineRGB are ShaderNodeSeparateColor and ShaderNodeCombineColor (mode "RGB", "HSV", "HSL") from 3.3 on, and gone from 5.0 on; sockets "Red", "Green", "Blue" instead of "R", "G", "B".',
  },
  {
    id: 'glossy-velvet', version: '4.0',
    before: ['ShaderNodeBsdfGlossy', 'ShaderNodeBsdfVelvet'],
    since: ['ShaderNodeBsdfAnisotropic', 'ShaderNodeBsdfSheen'],
    text: 'ShaderNodeBsdfGlossy became one with ShaderNodeBsdfAnisotropic, ShaderNodeBsdfVelvet became ShaderNodeBsdfSheen in 4.0. ShaderNodeBsdfPrincipled does both in all versions, and is what a GLB can carry.',
  },
  {
    id: 'material-blend-method', version: '4.2',
    before: ['Material.blend_method', 'Material.shadow_method', 'blend_method', 'shadow_method'],
    since: ['Material.surface_render_method', 'surface_render_method', 'BLENDED', 'DITHERED'],
    text: 'Transparency of a material. Before 4.2: material.blend_method = "BLEND" ("CLIP", "HASHED", "OPAQUE"), material.shadow_method. From 4.2 on: material.surface_render_method = "BLENDED" or "DITHERED"; shadow_method is gone by 5.0. For both: if hasattr(material, "surface_render_method").',
  },
  {
    id: 'boolean-solver', version: '5.0',
    before: ['BooleanModifier.solver FAST', 'FAST'],
    since: ['BooleanModifier.solver FLOAT', 'FLOAT', 'MANIFOLD'],
    text: 'BooleanModifier.solver: "EXACT" is there in all versions. "FAST" is called "FLOAT" from 5.0 on; "MANIFOLD" is new in 4.5.',
  },
  {
    id: 'context-override', version: '4.0',
    before: ['bpy.context.copy', 'override dictionary', '1-2 args execution context is supported'],
    since: ['Context.temp_override', 'temp_override'],
    text: 'A dictionary as first argument of an operator (bpy.ops.object.join(override)) is gone from 4.0 on: with bpy.context.temp_override(active_object=thing, selected_editable_objects=things): bpy.ops.object.join(). temp_override is there from 3.2 on.',
  },
  {
    id: 'bmesh-diameter', version: '3.0',
    before: ['bmesh.ops.create_cone diameter1 diameter2', 'bmesh.ops.create_circle diameter', 'bmesh.ops.create_uvsphere diameter', 'bmesh.ops.create_icosphere diameter', 'diameter1', 'diameter2', 'diameter'],
    since: ['radius1', 'radius2'],
    text: 'bmesh.ops.create_cone(bm, radius1=…, radius2=…), create_uvsphere(bm, radius=…), create_icosphere(bm, radius=…): up to 2.93 these were called diameter1, diameter2, diameter (and meant radii).',
  },
  {
    id: 'bevel-vertex-only', version: '2.90',
    before: ['vertex_only', 'bmesh.ops.bevel vertex_only', 'bpy.ops.mesh.bevel vertex_only', 'BevelModifier.use_only_vertices', 'use_only_vertices'],
    since: ['affect'],
    text: 'Bevel of vertices instead of edges: affect="VERTICES" (or "EDGES") since 2.90, in bmesh.ops.bevel, bpy.ops.mesh.bevel and the modifier; vertex_only=True and use_only_vertices before.',
  },
  {
    id: 'modifier-apply', version: '2.90',
    before: ['bpy.ops.object.modifier_apply apply_as', 'apply_as'],
    since: ['bpy.ops.object.modifier_apply_as_shapekey'],
    text: 'bpy.ops.object.modifier_apply(modifier="name") since 2.90, without apply_as; as a shape key: bpy.ops.object.modifier_apply_as_shapekey(modifier="name").',
  },
  {
    id: 'primitive-size', version: '2.80',
    before: ['bpy.ops.mesh.primitive_cube_add radius', 'bpy.ops.mesh.primitive_plane_add radius', 'bpy.ops.mesh.primitive_grid_add radius', 'view_align', 'primitive_uv_sphere_add size'],
    since: ['size', 'align'],
    text: 'primitive_cube_add, primitive_plane_add and primitive_grid_add take size (the whole side, 2 by default) since 2.80, radius before; primitive_uv_sphere_add and primitive_ico_sphere_add take radius, size before; align="WORLD" instead of view_align.',
  },
  {
    id: 'object-select', version: '2.80',
    before: ['Object.select', 'object.select = True'],
    since: ['Object.select_set', 'Object.select_get'],
    text: 'object.select_set(True) and object.select_get() since 2.80; object.select = True before.',
  },
  {
    id: 'scene-objects-link', version: '2.80',
    before: ['scene.objects.link', 'bpy.context.scene.objects.link', 'scene.objects.unlink', 'bpy_prop_collection.link'],
    since: ['collection.objects.link', 'CollectionObjects.link'],
    text: 'bpy.context.collection.objects.link(object) (or bpy.context.scene.collection.objects.link) since 2.80; scene.objects.link(object) before.',
  },
  {
    id: 'scene-objects-active', version: '2.80',
    before: ['scene.objects.active', 'bpy.context.scene.objects.active', 'bpy_prop_collection.active'],
    since: ['view_layer.objects.active', 'LayerObjects.active'],
    text: 'bpy.context.view_layer.objects.active = object since 2.80; scene.objects.active before. The object must be linked into a collection first. bpy.context.object can only be read.',
  },
  {
    id: 'to-mesh', version: '2.80',
    before: ['Object.to_mesh scene apply_modifiers settings PREVIEW', 'Object.to_mesh', 'BlendDataMeshes.new_from_object', 'apply_modifiers', 'PREVIEW'],
    since: ['evaluated_get', 'to_mesh_clear', 'new_from_object', 'evaluated_depsgraph_get'],
    text: 'The mesh after modifiers: bpy.data.meshes.new_from_object(object.evaluated_get(bpy.context.evaluated_depsgraph_get())) since 2.80, or evaluated.to_mesh() for a moment (and to_mesh_clear()); object.to_mesh(scene, apply_modifiers, settings) before.',
  },
  {
    id: 'matrix-multiplication', version: '2.80',
    before: ['Matrix * Vector', 'Vector * Matrix', 'Element-wise multiplication', 'Quaternion * Vector'],
    since: ['Matrix @ Vector', 'Matrix @ Matrix'],
    text: 'mathutils: matrix @ vector, matrix @ matrix, quaternion @ vector since 2.80, with the matrix first; * multiplies element by element (vector * number stays).',
  },
  {
    id: 'cursor-groups-layers', version: '2.80',
    before: ['scene.cursor_location', 'bpy.data.groups', 'Object.layers', 'Object.hide', 'Object.draw_type', 'scene.update', 'Mesh.uv_textures', 'Mesh.tessfaces', 'bpy.data.lamps', 'Object.dupli_type', 'Object.show_x_ray', 'Object.dupli_group'],
    since: ['scene.cursor.location', 'bpy.data.collections', 'Object.hide_viewport', 'Object.display_type', 'view_layer.update', 'Mesh.uv_layers', 'Mesh.loop_triangles', 'bpy.data.lights', 'Object.instance_type', 'Object.show_in_front', 'Object.instance_collection'],
    text: 'Since 2.80: scene.cursor.location (cursor_location), bpy.data.collections (groups), object.hide_viewport and hide_render (hide), object.display_type (draw_type), bpy.context.view_layer.update() (scene.update()), mesh.uv_layers (uv_textures), '
      + 'mesh.loop_triangles after calc_loop_triangles() (tessfaces), bpy.data.lights (lamps, type "LAMP"), object.instance_type (dupli_type), object.show_in_front (show_x_ray).',
  },
  {
    id: 'eevee-engine', version: '4.2',
    before: ['BLENDER_EEVEE', 'scene.eevee.use_ssr', 'use_gtao', 'use_bloom'],
    since: ['BLENDER_EEVEE_NEXT'],
    text: 'scene.render.engine: "BLENDER_EEVEE" up to 4.1, "BLENDER_EEVEE_NEXT" from 4.2 to 4.5, "BLENDER_EEVEE" again from 5.0 on; use_ssr, use_gtao and use_bloom are gone from 4.2 on. Bozzetto takes the pictures itself: leave it out.',
  },
  {
    id: 'use-nodes', version: '5.0',
    before: ['Material.use_nodes', 'use_nodes', 'NoneType.nodes', 'NoneType.node_tree'],
    since: ['Material.node_tree'],
    text: 'material.node_tree is None until material.use_nodes = True, before 5.0; from 5.0 on materials always have nodes and setting use_nodes does nothing. For both: set it, then take material.node_tree.nodes.',
  },
  {
    id: 'mesh-layers', version: '4.0',
    before: ['Mesh.vertex_layers_float', 'Mesh.vertex_layers_int', 'Mesh.vertex_layers_string', 'Mesh.polygon_layers_float', 'Mesh.polygon_layers_int', 'Mesh.polygon_layers_string'],
    since: ['Mesh.attributes', 'attributes.new'],
    text: 'Layers of numbers. Before 4.0: mesh.vertex_layers_float.new(name="a").data[i].value. From 4.0 on, and in 3.4 too: mesh.attributes.new("a", "FLOAT", "POINT").data[i].value; "INT", "FACE" for numbers of faces.',
  },
  {
    id: 'mesh-faces', version: '2.63',
    before: ['Mesh.faces', 'mesh.faces', 'Mesh.verts', 'mesh.verts', 'MeshFace'],
    since: ['Mesh.polygons', 'Mesh.vertices', 'Mesh.loop_triangles', 'MeshPolygon', 'mesh.polygons'],
    text: 'A mesh has vertices, edges, loops and polygons: mesh.polygons[i].vertices, mesh.polygons[i].normal, mesh.polygons[i].loop_indices. Only a bmesh has verts and faces: bm.verts, bm.faces.',
  },
  {
    id: 'face-maps', version: '4.0',
    before: ['Object.face_maps', 'Mesh.face_maps'],
    since: ['Mesh.attributes'],
    text: 'Face maps are gone from 4.0 on: mesh.attributes.new("name", "INT", "FACE") keeps a number a face, in all versions.',
  },
  {
    id: 'uv-vertex-data', version: '3.5',
    before: ['MeshUVLoopLayer.data', 'uv_layer.data'],
    since: ['MeshUVLoopLayer.uv', 'uv_layer.uv'],
    text: 'UV coordinates: uv_layer.uv[i].vector from 3.5 on; uv_layer.data[i].uv works in all versions.',
  },
];
