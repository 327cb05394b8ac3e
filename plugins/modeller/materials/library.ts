/** The materials that come with the modeller. Colours are photographed averages rounded by eye; roughness as physically based libraries give it. */
import type { Material } from './material.ts';

const wood = (color: string, second: number, words: string[] = [], more: Partial<Material> = {}): Material =>
  ({ words, family: 'wood', color, second, roughness: 0.5, pattern: 'wood', tile: 0.32, bump: 0.25, pixels: 512, ...more });
const metal = (color: string, roughness: number, words: string[] = [], more: Partial<Material> = {}): Material =>
  ({ words, family: 'metal', color, roughness, metallic: 1, ...more });
const stone = (color: string, pattern: string, second: number | string, words: string[] = [], more: Partial<Material> = {}): Material =>
  ({ words, family: 'stone', color, second, roughness: 0.75, pattern, tile: 0.5, bump: 0.3, pixels: 512, ...more });
const fabric = (color: string, pattern: string, words: string[] = [], more: Partial<Material> = {}): Material =>
  ({ words, family: 'fabric', color, second: 0.62, roughness: 0.92, pattern, tile: 0.08, bump: 0.5, pixels: 256, ...more });
const plain = (family: Material['family'], color: string, roughness: number, words: string[] = [], more: Partial<Material> = {}): Material =>
  ({ words, family, color, roughness, ...more });

export const MATERIALS: Readonly<Record<string, Material>> = Object.freeze({
  oak: wood('#b98d5c', 0.68, ['oaken', 'wood', 'wooden', 'timber', 'hardwood']),
  pine: wood('#d9b27c', 0.76, ['softwood', 'deal', 'spruce', 'fir wood']),
  birch: wood('#dfc59c', 0.84, ['plywood', 'ply', 'beech', 'maple', 'ash']),
  walnut: wood('#6f4a30', 0.55, ['walnut wood', 'dark wood', 'dark wooden']),
  mahogany: wood('#743a26', 0.6, ['rosewood', 'redwood'], { roughness: 0.35, coat: 0.3 }),
  cherry: wood('#a5623c', 0.7, ['cherry wood', 'cherrywood']),
  teak: wood('#a1723f', 0.66, []),
  ebony: wood('#2d2420', 0.55, ['blackwood'], { roughness: 0.35 }),
  bamboo: wood('#d3b46c', 0.8, ['cane', 'rattan']),
  'weathered wood': wood('#8b7a66', 0.55, ['driftwood', 'old wood', 'reclaimed wood', 'barnwood', 'weathered'], { roughness: 0.85, bump: 0.6 }),
  planks: wood('#a77c50', 0.5, ['plank', 'board', 'boards'], { pattern: 'planks', tile: 0.6, bump: 0.4 }),
  'painted wood': wood('#e9e4d8', 0.9, ['painted', 'lacquered wood'], { roughness: 0.4, bump: 0.12 }),
  cork: plain('other', '#c39b6d', 0.9, ['corky'], { pattern: 'speckle', second: 0.6, tile: 0.08, bump: 0.4 }),
  wicker: fabric('#b98a54', 'weave', ['woven', 'basketwork', 'straw', 'seagrass'], { tile: 0.3, bump: 1, second: 0.45 }),

  steel: metal('#a9adb2', 0.32, ['metal', 'metallic', 'metal steel']),
  'stainless steel': metal('#b9bcc0', 0.28, ['stainless', 'inox'], { pattern: 'brushed', second: 0.86, tile: 0.25, bump: 0.05 }),
  'brushed steel': metal('#9fa3a8', 0.4, ['brushed metal', 'brushed'], { pattern: 'brushed', second: 0.8, tile: 0.25, bump: 0.08 }),
  iron: metal('#4c4a4a', 0.55, ['wrought iron', 'wrought-iron', 'black metal', 'black iron']),
  'cast iron': metal('#3a3b3d', 0.7, [], { pattern: 'clay', second: 0.8, tile: 0.2, bump: 0.3 }),
  aluminium: metal('#c8cacc', 0.38, ['aluminum', 'tin', 'zinc', 'pewter']),
  chrome: metal('#dcdfe2', 0.06, ['chromed', 'mirror', 'polished metal', 'polished steel', 'nickel']),
  brass: metal('#c9a24f', 0.25, ['brazen']),
  copper: metal('#c6754d', 0.28, []),
  bronze: metal('#8f6a3d', 0.4, []),
  gold: metal('#e2b33e', 0.2, ['golden', 'gilded']),
  silver: metal('#d6d6d4', 0.18, ['platinum', 'sterling silver']),
  'rusty iron': metal('#7a4a30', 0.85, ['rusty', 'rusted', 'corroded'], { metallic: 0.3, pattern: 'clay', second: 0.5, tile: 0.3, bump: 0.5 }),
  gunmetal: metal('#54585e', 0.42, ['titanium', 'dark metal']),

  stone: stone('#a39d92', 'speckle', 0.72, ['rock', 'rocky', 'cobblestone', 'field stone'], { roughness: 0.88 }),
  granite: stone('#8b8885', 'speckle', 0.45, [], { roughness: 0.5, tile: 0.25, bump: 0.05 }),
  marble: stone('#e8e5e0', 'marble', '#8d8b8c', ['white marble', 'alabaster'], { roughness: 0.18, tile: 0.7, bump: 0, coat: 0.4 }),
  'black marble': stone('#26262a', 'marble', '#cfcac0', ['onyx', 'obsidian'], { roughness: 0.15, tile: 0.7, bump: 0, coat: 0.4 }),
  sandstone: stone('#cbab7d', 'clay', 0.8, ['sand'], { roughness: 0.92 }),
  slate: stone('#545a60', 'clay', 0.75, ['shale'], { roughness: 0.7 }),
  limestone: stone('#d3cbb8', 'clay', 0.86, ['travertine', 'chalk']),
  concrete: stone('#a8a7a3', 'speckle', 0.86, ['cement', 'beton'], { roughness: 0.9, bump: 0.15 }),
  plaster: stone('#ece7dd', 'clay', 0.95, ['stucco', 'render', 'whitewash', 'whitewashed', 'gypsum'], { roughness: 0.9, bump: 0.12, tile: 1 }),
  brick: stone('#9c4f3a', 'brick', '#cbbfae', ['bricks', 'brickwork'], { roughness: 0.9, tile: 1, bump: 0.6 }),
  'roof tiles': stone('#a5523a', 'shingles', 0.5, ['tile', 'tiled', 'shingle', 'shingles'], { roughness: 0.85, tile: 1.4, bump: 0.8 }),

  glass: plain('glass', '#eef5f4', 0.03, ['glassy', 'crystal', 'transparent', 'clear', 'see-through'], { clear: 0.95, ior: 1.45 }),
  'frosted glass': plain('glass', '#eaf0f0', 0.4, ['frosted'], { clear: 0.9 }),
  'tinted glass': plain('glass', '#2f3d45', 0.05, ['dark glass', 'smoked glass', 'window glass'], { coat: 0.5 }),
  screen: plain('glass', '#10141b', 0.12, ['display'], { coat: 0.6 }),
  water: plain('glass', '#7fb3c8', 0.05, ['watery'], { clear: 0.6, ior: 1.33 }),
  ice: plain('glass', '#cfe8f2', 0.15, ['icy', 'frozen'], { clear: 0.6, ior: 1.31 }),

  ceramic: plain('ceramic', '#ede8df', 0.22, ['glazed', 'enamel', 'enamelled', 'earthenware', 'pottery', 'stoneware'], { coat: 0.6 }),
  porcelain: plain('ceramic', '#f4f2ee', 0.12, ['china', 'bone china'], { coat: 0.8 }),
  terracotta: plain('ceramic', '#b9663f', 0.85, ['terra cotta', 'earthen', 'fired clay'], { pattern: 'clay', second: 0.84, tile: 0.25, bump: 0.15 }),
  clay: plain('ceramic', '#a97c5f', 0.88, ['adobe', 'mud'], { pattern: 'clay', second: 0.86, tile: 0.2, bump: 0.25 }),

  linen: fabric('#cfc4ae', 'weave', ['fabric', 'cloth', 'textile', 'upholstered', 'upholstery', 'cotton', 'padded']),
  canvas: fabric('#d8d0bb', 'weave', ['sailcloth', 'burlap', 'jute', 'hessian'], { tile: 0.12 }),
  denim: fabric('#3d5a80', 'weave', ['jeans'], { tile: 0.06, second: 0.5 }),
  wool: fabric('#b5a894', 'knit', ['woollen', 'woolen', 'knitted', 'knit', 'felt'], { tile: 0.12 }),
  velvet: fabric('#5b2a4a', 'clay', ['satin', 'silk', 'suede'], { roughness: 0.8, second: 0.8, tile: 0.3, bump: 0.05 }),
  plush: fabric('#a87b4f', 'fur', ['fluffy', 'furry', 'fuzzy', 'fur'], { tile: 0.16, bump: 0.6, second: 0.7 }),
  'striped fabric': fabric('#d9d3c4', 'stripes', ['striped', 'stripy'], { tile: 0.24, bump: 0, second: '#7c3b3b' }),
  'checked fabric': fabric('#e7e2d6', 'checks', ['checked', 'chequered', 'checkered', 'gingham', 'tartan', 'plaid'], { tile: 0.1, bump: 0, second: '#a33b35' }),
  rope: fabric('#b79c6b', 'weave', ['cord', 'string', 'twine', 'hemp'], { tile: 0.03 }),
  leather: plain('leather', '#7a4a2e', 0.55, ['leathern', 'hide', 'brown leather'], { pattern: 'leather', second: 0.7, tile: 0.1, bump: 0.4, pixels: 256 }),
  'black leather': plain('leather', '#221f1e', 0.5, ['patent leather', 'faux leather', 'vinyl'], { pattern: 'leather', second: 0.6, tile: 0.1, bump: 0.4 }),

  plastic: plain('plastic', '#d9d9d6', 0.38, ['acrylic', 'polymer', 'resin', 'pvc', 'bakelite']),
  'black plastic': plain('plastic', '#232427', 0.45, []),
  rubber: plain('plastic', '#2b2b2c', 0.85, ['rubbery', 'silicone', 'tyre', 'foam']),
  'car paint': plain('plastic', '#b3241f', 0.25, ['glossy', 'lacquered', 'lacquer', 'varnished', 'shiny'], { coat: 1 }),
  paint: plain('plastic', '#e5e2da', 0.5, ['matte', 'matt', 'powder-coated']),

  paper: plain('paper', '#f1ece0', 0.9, ['papery', 'parchment']),
  cardboard: plain('paper', '#b48d5f', 0.9, ['carton', 'corrugated'], { pattern: 'stripes', second: 0.92, tile: 0.03 }),
  wax: plain('other', '#f1e6c8', 0.45, ['waxen', 'soap', 'tallow']),
  bone: plain('other', '#e9dfc7', 0.5, ['ivory', 'horn', 'antler']),
  skin: plain('other', '#d9a585', 0.6, ['flesh']),
  feathers: fabric('#e9e6df', 'fur', ['feathered', 'feathery', 'down'], { tile: 0.2, bump: 0.3, second: 0.85 }),
  scales: plain('other', '#6e8f8a', 0.35, ['scaly'], { pattern: 'shingles', second: 0.7, tile: 0.12, bump: 0.4 }),
  flame: plain('other', '#ffb347', 0.5, ['fire', 'burning'], { glow: 3 }),
  light: plain('other', '#fff1d0', 0.5, ['glowing', 'luminous', 'lit', 'neon', 'led'], { glow: 2.5 }),

  foliage: plain('plant', '#4f7d35', 0.8, ['leafy', 'leaf', 'leaves', 'needles'], { pattern: 'foliage', second: 0.62, tile: 0.5, bump: 0.2 }),
  grass: plain('plant', '#6a9440', 0.9, ['grassy', 'turf', 'lawn', 'moss', 'mossy'], { pattern: 'foliage', second: 0.68, tile: 0.5, bump: 0.4 }),
  bark: plain('plant', '#6b4f3a', 0.92, ['log'], { pattern: 'bark', second: 0.5, tile: 0.6, bump: 1, pixels: 512 }),
  'birch bark': plain('plant', '#ddd8cf', 0.85, ['white bark'], { pattern: 'bark', second: '#3a3632', tile: 0.8, bump: 0.3 }),
  petals: plain('plant', '#e6b8c8', 0.7, ['petal', 'blossom']),
  soil: plain('plant', '#4b3626', 0.95, ['earth', 'dirt', 'ground'], { pattern: 'speckle', second: 0.6, tile: 0.2, bump: 0.6 }),
  snow: plain('other', '#f3f6fa', 0.7, ['snowy'], { pattern: 'clay', second: 0.95, tile: 0.5, bump: 0.15 }),
  'fruit skin': plain('food', '#c3302b', 0.35, [], { pattern: 'clay', second: 0.8, tile: 0.12, coat: 0.3 }),
  'citrus peel': plain('food', '#f08c1e', 0.5, ['peel'], { pattern: 'speckle', second: 0.9, tile: 0.03, bump: 0.2 }),
  'bread crust': plain('food', '#b9763a', 0.8, ['bread', 'crust', 'dough', 'pastry', 'baked'], { pattern: 'clay', second: 0.66, tile: 0.12, bump: 0.4 }),
  crumb: plain('food', '#ecd9a8', 0.9, ['sponge', 'biscuit', 'cookie', 'waffle'], { pattern: 'speckle', second: 0.86, tile: 0.06, bump: 0.3 }),
  cheese: plain('food', '#eebd4b', 0.5, ['cheesy'], { pattern: 'clay', second: 0.9, tile: 0.2 }),
  chocolate: plain('food', '#4b2a1b', 0.4, ['cocoa', 'choc']),
  cream: plain('food', '#f6ecd9', 0.55, ['icing', 'frosting', 'whipped cream', 'vanilla', 'milk']),
  meat: plain('food', '#8a4a33', 0.6, ['patty', 'sausage'], { pattern: 'speckle', second: 0.7, tile: 0.04, bump: 0.5 }),
});
