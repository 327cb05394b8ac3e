/** A small vocabulary for the tests of this room: real words of 27 kinds. */
import type { Edit, Request, Vocabulary } from './request.ts';

type Kind = Vocabulary['kinds'][string];
const kind = (words: string[], parts: Kind['parts'], options: Kind['options'] = {}, shapes: string[] = [], text = false): Kind => ({ words, parts,
  options, shapes, text });
const legs = { leg: ['leg', 'foot'] };

export const VOCABULARY: Vocabulary = {
  kinds: {
    chair: kind(['chair', 'dining chair', 'armchair'], { ...legs, seat: ['seat'], back: ['back', 'backrest'], arm: ['arm', 'armrest'],
      slat: ['slat'] }, { arms: ['arm', 'armrest'], back: ['back', 'backrest'], cushion: ['cushion', 'pillow'], wheels: ['wheel', 'caster'] },
      ['round', 'square', 'curved', 'tapered', 'straight']),
    stool: kind(['stool', 'bar stool'], { ...legs, seat: ['seat'], ring: ['ring', 'footrest'] }, { footrest: ['footrest', 'ring'],
      cushion: ['cushion'] }, ['round', 'square', 'tapered']),
    table: kind(['table', 'dining table'], { top: ['top', 'tabletop', 'surface'], ...legs, apron: ['apron'] }, { drawer: ['drawer'],
      tablecloth: ['tablecloth'] }, ['round', 'square', 'oval', 'rectangular', 'tapered']),
    coffee_table: kind(['coffee table', 'cocktail table'], { top: ['top'], ...legs, shelf: ['shelf'] }, { shelf: ['shelf'] }, ['round', 'square',
      'oval']),
    desk: kind(['desk', 'writing desk', 'workstation'], { top: ['top', 'surface'], ...legs, drawer: ['drawer'] }, { drawers: ['drawer'] },
      ['l-shaped', 'rectangular']),
    lamp: kind(['lamp', 'table lamp', 'desk lamp', 'light'], { base: ['base', 'foot'], stem: ['stem', 'pole', 'stand'], shade: ['shade', 'lampshade'],
      bulb: ['bulb'] }, { pull_chain: ['pull chain', 'cord'] }, ['round', 'conical', 'curved', 'drum']),
    book: kind(['book', 'novel'], { cover: ['cover'], pages: ['page', 'pages'] }, { bookmark: ['bookmark', 'ribbon'] }, ['open', 'closed'], true),
    bookshelf: kind(['bookshelf', 'bookcase', 'shelf'], { shelf: ['shelf'], side: ['side'], back: ['back'] }, { back: ['back'], doors: ['door'] },
      []),
    mug: kind(['mug', 'cup'], { body: ['body'], handle: ['handle'] }, { handle: ['handle'], coffee: ['coffee', 'drink'] }, ['round', 'curved',
      'straight'], true),
    vase: kind(['vase', 'flower vase'], { body: ['body'], neck: ['neck'], rim: ['rim', 'lip'] }, { handles: ['handle'], flowers: ['flower'] },
      ['round', 'square', 'tapered', 'twisted']),
    teapot: kind(['teapot'], { body: ['body'], spout: ['spout'], lid: ['lid', 'knob'], handle: ['handle'] }, { lid: ['lid'] }, ['round', 'square',
      'curved']),
    bowl: kind(['bowl', 'fruit bowl'], { body: ['body'], rim: ['rim'], base: ['base', 'foot'] }, {}, ['round', 'square', 'shallow']),
    glass: kind(['glass', 'wine glass', 'tumbler'], { bowl: ['bowl'], stem: ['stem'] }, {}, ['round']),
    tree: kind(['tree', 'oak tree', 'pine tree'], { trunk: ['trunk'], crown: ['crown', 'leaf', 'foliage'], branch: ['branch'] }, { fruit: ['fruit'] },
      ['round', 'conical']),
    house: kind(['house', 'cottage', 'home'], { wall: ['wall'], roof: ['roof'], door: ['door'], window: ['window'], chimney: ['chimney'] },
      { chimney: ['chimney'], porch: ['porch'] }, ['square']),
    car: kind(['car', 'automobile'], { body: ['body'], wheel: ['wheel', 'tyre'], door: ['door'], window: ['window'] }, { spoiler: ['spoiler'],
      roof_rack: ['roof rack'] }, ['round', 'boxy']),
    cat: kind(['cat', 'kitten'], { body: ['body'], head: ['head'], tail: ['tail'], ear: ['ear'], leg: ['leg', 'paw'] }, { collar: ['collar'] },
      ['sitting']),
    dog: kind(['dog', 'puppy'], { body: ['body'], head: ['head'], tail: ['tail'], ear: ['ear'], leg: ['leg', 'paw', 'foot'] }, { collar: ['collar'] },
      []),
    sign: kind(['sign', 'signpost', 'signboard'], { board: ['board'], post: ['post', 'pole'] }, {}, ['round', 'square', 'arrow'], true),
    ladder: kind(['ladder'], { rung: ['rung', 'step'], rail: ['rail'] }, {}, []),
    grandfather_clock: kind(['grandfather clock'], { face: ['face', 'dial'], pendulum: ['pendulum'], case: ['case', 'body'] }, {}, []),
    clock: kind(['clock', 'wall clock'], { face: ['face', 'dial'], hand: ['hand'], rim: ['rim', 'frame'] }, { numerals: ['number', 'numeral'] },
      ['round', 'square']),
    guitar: kind(['guitar'], { body: ['body'], neck: ['neck'], string: ['string'], head: ['head', 'headstock'] }, { strap: ['strap'] }, ['acoustic',
      'electric']),
    apple: kind(['apple'], { body: ['body'], stem: ['stem', 'stalk'], leaf: ['leaf'] }, { leaf: ['leaf'], bite: ['bite'] }, []),
    orange: kind(['orange'], { body: ['body'] }, { leaf: ['leaf'] }, []),
    gear: kind(['gear', 'cog', 'cogwheel'], { tooth: ['tooth'], hub: ['hub'], bore: ['bore', 'hole'] }, { keyway: ['keyway'] }, []),
    dresser: kind(['dresser', 'chest of drawers'], { body: ['body'], drawer: ['drawer'], handle: ['handle', 'knob'], ...legs, top: ['top'] },
      { mirror: ['mirror'] }, []),
    barrel: kind(['barrel', 'cask', 'keg'], { body: ['stave', 'body'], hoop: ['hoop', 'band'], lid: ['lid'] }, { tap: ['tap', 'spigot'] }, []),
    rocket: kind(['rocket'], { body: ['body', 'hull'], fin: ['fin'], nose: ['nose', 'nose cone'], window: ['window', 'porthole'] }, {}, []),
    sofa: kind(['sofa'], { seat: ['seat'], back: ['back'], arm: ['arm', 'armrest'], ...legs, cushion: ['cushion'] }, { cushions: ['cushion',
      'pillow'] }, ['curved']),
    ice_cream_cone: kind(['ice cream cone', 'ice cream'], { cone: ['cone'], scoop: ['scoop', 'ball'] }, { cherry: ['cherry'] }, []),
    traffic_cone: kind(['traffic cone', 'cone'], { body: ['body'], base: ['base'], stripe: ['stripe', 'band'] }, {}, []),
    stairs: kind(['stairs', 'staircase'], { step: ['step', 'tread'], rail: ['rail', 'railing', 'banister'] }, { railing: ['railing', 'rail',
      'banister'] }, ['spiral', 'straight']),
    knife: kind(['knife'], { blade: ['blade'], handle: ['handle', 'grip'] }, {}, ['curved']),
    mouse: kind(['mouse'], { body: ['body'], ear: ['ear'], tail: ['tail'] }, {}, []),
    bread: kind(['bread', 'loaf', 'loaf of bread'], { loaf: ['crust'] }, {}, ['round']),
  },
  materials: {
    wood: ['wood', 'wooden', 'timber'], oak: ['oak', 'oaken'], walnut: ['walnut'], pine: ['pine'], metal: ['metal', 'metallic'], steel: ['steel',
      'stainless steel'], iron: ['iron', 'wrought iron'], brass: ['brass', 'brushed brass'],
    gold: ['gold', 'golden'], aluminium: ['aluminium'], stone: ['stone'], marble: ['marble'], glass: ['glass'], ceramic: ['ceramic', 'porcelain'],
      terracotta: ['terracotta'], fabric: ['fabric', 'cloth', 'upholstered'], leather: ['leather'], velvet: ['velvet'], plastic: ['plastic'],
    concrete: ['concrete'], brick: ['brick'],
  },
  styles: ['low-poly', 'rustic', 'modern', 'minimalist', 'cartoon', 'industrial', 'art deco', 'medieval', 'victorian', 'scandinavian', 'futuristic'],
};

/** A request in one line, for tables of tests: `2× stool *.size:height/0.4 leg.material:oak #leg=3 +ring -back "text"`. */
export function shownRequest({ items, relations, styles, ignored }: Request): string {
  const things = items.map((item) => [
    `${item.count > 1 ? `${item.count}× ` : ''}${item.kind}${item.noun === item.kind ? '' : `(${item.noun})`}`,
    ...item.sizes.map(({ part, aspect, metres }) => `${part ?? '*'}.size:${aspect}/${metres}`),
    ...item.stretches.map(({ part, aspect, factor, word }) => `${part ?? '*'}.stretch:${aspect}/${factor}/${word}`),
    ...item.colors.map(({ part, color, name }) => `${part ?? '*'}.color:${color}/${name}`),
    ...item.materials.map(({ part, material }) => `${part ?? '*'}.material:${material}`),
    ...item.shapes.map(({ part, word }) => `${part ?? '*'}.shape:${word}`),
    ...item.counts.map(({ part, count }) => `#${part}=${count}`),
    ...item.with.map((name) => `+${name}`),
    ...item.without.map((name) => `-${name}`),
    ...(item.text === null ? [] : [JSON.stringify(item.text)]),
  ].join(' '));
  const places = relations.map(({ item, relation, of }) => `${item} ${relation} ${of}`);
  return [things.join('; '), places.length > 0 && `| ${places.join(', ')}`, styles.length > 0 && `| styles ${styles.join(', ')}`, ignored.length > 0
    && `| ignored ${ignored.join(', ')}`].filter(Boolean).join(' ');
}

/** Edits in one line: `leg resize thickness/1.4; lamp.* color #ff0000/red`. */
export const shownEdits = (edits: readonly Edit[]): string =>
  edits.map(({ item, part, do: action,
    ...rest }) => `${item === null ? '' : `${item}.`}${part ?? '*'} ${action} ${Object.values(rest).join('/')}`.trim()).join('; ');
