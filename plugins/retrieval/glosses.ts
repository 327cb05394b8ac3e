/** What people call it: for entries whose own documentation says less than a sentence (bmesh has signatures only, modifiers a phrase). Name → words, searched like a description. */

const BMESH = `
average_vert_facedata: average corner data such as uvs and colours at vertices
beautify_fill: rotate edges for better shaped triangles
bevel: round, chamfer or cut off edges or vertices, fillet
bisect_edges: split edges in the middle
bisect_plane: cut, slice or split a mesh with a plane, clear one side, halve
bridge_loops: bridge, connect edge loops or rings with faces, loft, tunnel
collapse: collapse connected edges to one point
connect_vert_pair: cut a face along a line between two vertices
connect_verts: split faces between vertices, new edge
connect_verts_concave: split concave faces
connect_verts_nonplanar: split faces that are not flat
contextual_create: make a face or edge of what is given, fill
convex_hull: wrap, shrink a closed skin around points
create_circle: primitive disc, ring of vertices, n-gon
create_cone: primitive cone, cylinder, tube, prism, pyramid
create_cube: primitive box, block, cuboid
create_grid: primitive plane with rows and columns, flat sheet
create_icosphere: primitive ball of triangles
create_monkey: primitive monkey head
create_uvsphere: primitive ball, globe
create_vert: one vertex
delete: remove, erase vertices, edges, faces, cut away
dissolve_degenerate: remove faces without area and edges without length
dissolve_edges: remove edges, join their faces
dissolve_faces: join faces to one n-gon
dissolve_limit: simplify flat areas, reduce, decimate planar, fewer faces
dissolve_verts: remove vertices, keep the surface
duplicate: copy geometry
edgeloop_fill: close an edge loop with a face, cap
edgenet_fill: faces from a network of edges
extrude_discrete_faces: extrude each face on its own
extrude_edge_only: extrude edges to a wall or ribbon
extrude_face_region: extrude faces together, pull out, raise, thicken
extrude_vert_indiv: extrude vertices to edges
face_attribute_fill: copy normals, uvs, colours from neighbours
find_doubles: find vertices at the same place
grid_fill: fill a hole with a grid of quads between two loops
holes_fill: close holes, cap open borders, watertight
inset_individual: inset each face on its own, panel
inset_region: inset faces together, border, frame, rim, margin
join_triangles: triangles to quads
mirror: mirror, reflect geometry, symmetric copy
offset_edgeloops: parallel loops beside edges, support loops
planar_faces: flatten faces
pointmerge: merge vertices at one point
poke: fan of triangles around the centre of a face, pyramid, spikes
recalc_face_normals: normals outwards, inside out, flipped, consistent
region_extend: grow or shrink a selection
remove_doubles: merge by distance, weld duplicate vertices at the same place
reverse_faces: flip normals, invert the winding
rotate: turn geometry around a centre
rotate_edges: spin edges of faces
scale: resize, stretch geometry
smooth_laplacian_vert: smooth vertices and keep the volume
smooth_vert: smooth, relax vertices
solidify: thickness, shell, hollow
spin: revolve, lathe, turn a profile around an axis, screw, spiral
split: separate faces from the rest
split_edges: sharp edges, separate along edges, rip
subdivide_edgering: subdivide between two rings, interpolate
subdivide_edges: subdivide, more vertices, cuts, finer mesh
symmetrize: make symmetric, copy one half to the other
transform: apply a matrix
translate: move geometry
triangle_fill: fill an outline with triangles
triangulate: quads and n-gons to triangles
unsubdivide: fewer vertices, coarser
weld_verts: merge given vertices into others
wireframe: struts, bars, cage, grate along all edges`;

const MODIFIERS = `
Array: copies in a row, repeat, along a line, grid, fence, stairs
Bevel: round edges, chamfer, fillet, soft corners
Boolean: cut, hole, difference, subtract, union, intersection, carve
Build: faces appear one after the other
Cast: shape towards a sphere, cylinder or cube
Cloth: fabric, drape, hang, curtain, flag, simulation
CorrectiveSmooth: smooth a deformed mesh
Curve: bend, deform an object along a curve or path, follow a curve
DataTransfer: copy normals, uvs, colours from another mesh
Decimate: reduce the number of triangles, simplify, low poly, fewer polygons
Displace: bumps, relief, random displacement of vertices along normals by a texture, height map
EdgeSplit: hard edges, faceted
Hook: vertices follow an object
LaplacianDeform: deform by anchors
LaplacianSmooth: smooth away noise
Lattice: deform by a cage, taper, bulge
Mask: hide vertices of a group
MeshDeform: deform by a cage mesh
Mirror: symmetry, half, left and right
Multires: sculpt subdivision
NormalEdit: change normals, radial, directional
Ocean: waves, sea, water surface
Remesh: voxel, even quads, blocks, merge into one closed skin
Screw: revolve, lathe, thread, spiral, helix, spring, profile around an axis
Shrinkwrap: wrap, project, snap onto the surface of another object, cling
SimpleDeform: twist, bend, taper, stretch
Skin: tubes around edges, branches, tree, skeleton
Smooth: smooth, relax
SoftBody: jelly, elastic simulation
Solidify: wall thickness, shell, thin sheet, hollow
Subsurf: subdivision surface, smooth, catmull-clark, rounder
SurfaceDeform: follow the surface of another mesh
Triangulate: quads to triangles
UVProject: project a texture, decal
UVWarp: move, scale, turn uvs
Warp: pull from one object to another
Wave: ripples
WeightedNormal: shading of large faces stays flat after bevel
Weld: merge vertices by distance, doubles
Wireframe: struts, bars, cage, grate, lattice of edges`;

const NODES = `
BsdfPrincipled: shiny, polished, chrome, metal, plastic, rubber, paint, skin, car paint, all materials of a GLB
Bump: bumps, relief, dents from a height
Emission: glow, light
NormalMap: normal map texture, relief
TexBrick: bricks, wall, tiles, mortar
TexChecker: chess board, squares, tiles
TexGradient: gradient
TexImage: picture, photo, image file, uv texture
TexMagic: psychedelic
TexNoise: clouds, noise, fractal, stone, dirt, rust, random pattern
TexVoronoi: cells, cracks, scales, cobblestones, leather, giraffe
TexWave: stripes, rings, wood, marble, bands
ValToRGB: color ramp, gradient of colours`;

const rows = (table: string, name: (key: string) => string): [string, string][] =>
  table.trim().split('\n').map((line) => [name(line.slice(0, line.indexOf(':'))), line.slice(line.indexOf(':') + 2)]);

/** Name of an entry → words. */
export const GLOSSES: ReadonlyMap<string, string> = new Map([
  ...rows(BMESH, (key) => `bmesh.ops.${key}`),
  ...rows(MODIFIERS, (key) => `bpy.types.${key}Modifier`),
  ...rows(NODES, (key) => `bpy.types.ShaderNode${key}`),
]);
