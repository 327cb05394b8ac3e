/** Words of people and words of Blender that mean the same. Each group stands on a line; a word of a question brings the others of its group along, at less weight. */
import { stem } from './words.ts';

const GROUPS = `
round rounded rounding bevel chamfer fillet
shiny glossy matt matte gloss roughness specular polished satin
chrome steel iron brass copper gold silver aluminium metal metallic
plastic rubber ceramic porcelain lacquer principled
see-through transparent glass transmission alpha translucent
glow glowing luminous emission emissive
hole drill subtract boolean difference cutout slot carve notch opening groove
slice bisect cut
engrave emboss letters boolean
appear visible shown hidden link
watertight closed manifold
union combine boolean
intersection intersect boolean
merge join combine
duplicate double doubles weld merge
inverted inside-out normals flip
lathe revolve spin turn screw
pipe hose tube cable
path curve spline
letters lettering font text
thickness solidify shell wall
hollow shell solidify
symmetry symmetric symmetrical mirror half
copies copy array duplicate repeat
around radial circular circle ring arranged
hinge pivot origin
crisp sharp hard
faceted flat smooth
frame moulding border profile
pot vase bowl goblet bottle lathe
random scatter distribute
stones rocks pebbles
hills mountains terrain landscape
bumpy displace noise
colour paint tint
texture image picture
unwrap uv projection
smooth shade shading
sharp crease hard
subdivide subdivision subsurf
simplify reduce decimate
sheet surface plane
outline profile contour
section sections cross-section ring rings loft
hull loft body
spiral helix coil spring
narrow narrower taper
twist twisted
blob blobby metaball clay organic
lumpy bumpy displace noise uneven
melt blend metaball
branch branches twig skin
petal leaf blade
cog cogwheel gear
rope cord strand
parent child hierarchy attach
origin pivot
size dimensions scale
metres meters units
shader material
bend bent deform curve
nearest closest find
raycast ray bvh
aim track follow target
collapse dissolve
faces polygons polygon
corner loop
evaluated depsgraph modifiers
context poll override
connect bridge
grid subdivided plane
sphere ball
light lamp
`;

const OF = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const group = line.split(' ').flatMap((word) => word.split('-')).map(stem);
  for (const word of group) OF.set(word, new Set([...(OF.get(word) ?? []), ...group.filter((other) => other !== word)]));
}

/** Stems of the same meaning; none for most. */
export const synonyms = (word: string): ReadonlySet<string> => OF.get(word) ?? new Set();
