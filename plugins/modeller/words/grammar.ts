/** The words that hold a sentence together, by what they do. Everything else is looked up in the vocabulary. */
import { RELATIONS } from './relations.ts';
import { spacedKey } from './spelling.ts';

export type Role =
  | 'with' | 'without' | 'and' | 'a' | 'the' | 'it' | 'be' | 'made' | 'painted'
  | 'of' | 'for' | 'like' | 'says' | 'noise' | 'aspect' | 'shaped';

const ROLES: Record<Role, string[]> = {
  with: ['with', 'having', 'has', 'have', 'featuring', 'features', 'including', 'includes', 'whose', 'that has', 'which has', 'that have',
    'which have', 'equipped with', 'fitted with', 'complete with', 'comes with',
    'it has', 'they have', 'and has', 'should have', 'must have', 'it should have', 'it must have', 'with its', 'give it', 'decorated with',
      'there is also', 'that comes with', 'wearing', 'sporting'],
  without: ['without', 'no', 'with no', 'without any', 'without its', 'but no', 'but without', 'has no', 'have no', 'lacking', 'missing', 'sans',
    'free of', 'do not have', 'does not have', 'should not have', 'must not have', 'not any',
    'that has no', 'which has no', 'minus the', 'minus its', 'instead of', 'rather than', 'devoid of', 'with out', 'there is no', 'it has no',
      'without the', 'neither', 'with neither', 'has neither'],
  and: ['and', 'plus', 'along with', 'together with', 'as well as', 'and also', 'also', 'then', 'or', 'nor', 'but', 'and then', 'and with it',
    'while', 'and there is', 'and there are'],
  a: ['a', 'an', 'another', 'one of'],
  the: ['the', 'its', 'their', 'this', 'these', 'those', 'his', 'her', 'my', 'our', 'your', 'each', 'every', 'all', 'all the', 'all of the', 'both',
    'each of the'],
  it: ['it', 'them', 'itself', 'they', 'that one'],
  be: ['is', 'are', 'was', 'were', 'be', 'being', 'should be', 'must be', 'shall be', 'would be', 'that is', 'that are', 'which is', 'which are',
    'to be', 'which should be', 'that should be', 'it is', 'they are', 'it should be',
    'has to be', 'have to be', 'needs to be', 'becomes', 'looks', 'look', 'looking', 'that looks'],
  made: ['made of', 'made from', 'made out of', 'out of', 'built of', 'built from', 'built out of', 'carved from', 'carved out of', 'carved of',
    'crafted from', 'crafted of', 'crafted out of', 'constructed from', 'constructed of', 'cast in', 'cast from',
    'finished in', 'upholstered in', 'upholstered with', 'covered in', 'covered with', 'clad in', 'made in', 'forged from', 'woven from',
      'consisting of', 'wrapped in', 'plated with', 'plated in', 'made with', 'hewn from', 'rendered in', 'built in', 'done in', 'lined with',
      'using'],
  painted: ['painted', 'painted in', 'colored', 'colored in', 'dyed', 'stained', 'tinted', 'lacquered', 'glazed', 'sprayed', 'in the color',
    'in color', 'with the color', 'color', 'colors', 'the color of', 'tone', 'paint', 'tones', 'hue', 'in shades of', 'in a shade of', 'enamelled'],
  of: ['of'],
  for: ['for', 'from', 'to', 'because', 'so that', 'so', 'designed for', 'made for', 'suitable for', 'used for', 'used as', 'that can', 'which can',
    'that could', 'who', 'where', 'when', 'if', 'via', 'during', 'through', 'whilst', 'that i', 'that we', 'that you', 'that fits', 'that goes'],
  like: ['like', 'shaped like', 'in the shape of', 'in the form of', 'inspired by', 'similar to', 'resembling', 'that looks like', 'looks like',
    'looking like', 'based on', 'as', 'in the style of', 'than', 'made by', 'designed by', 'drawn by', 'such as', 'just like', 'reminiscent of',
    'the size of', 'as big as', 'as tall as', 'as large as', 'as wide as', 'as long as'],
  says: ['says', 'say', 'saying', 'that says', 'which says', 'that say', 'that reads', 'which reads', 'reads', 'with the word', 'with the words',
    'with the text', 'with the lettering', 'with the inscription', 'with the letters',
    'with the label', 'labeled', 'labelled', 'inscribed with', 'engraved with', 'with text', 'with lettering', 'with the word on it', 'written on it',
      'with the name', 'titled', 'called', 'named', 'with a label', 'with writing', 'bearing the words'],
  aspect: ['height', 'width', 'depth', 'length', 'thickness', 'diameter'],
  shaped: ['shaped', 'shape', 'in shape'],
  noise: ['please', 'pls', 'plz', 'kindly', 'hello', 'hi', 'hey', 'thanks', 'thank you', 'thank you very much', 'thx', 'make', 'made', 'create',
    'generate', 'design', 'designed', 'build', 'built', 'model', 'model of', 'modeled', 'render', 'render of', 'rendered', 'produce', 'draw', 'show',
    'get', 'give',
    'make me', 'give me', 'get me', 'show me', 'build me', 'draw me', 'create me', 'i', 'we', 'you', 'me', 'us', 'want', 'wants', 'need', 'needs',
      'would', 'like to', 'i would like', 'i would like to', 'i like', 'we would like', 'would like', 'could', 'can', 'can you', 'could you',
      'would you', 'will', 'i think', 'i feel', 'i guess', 'i believe', 'it seems', 'i want', 'i want you to', 'i need', 'want to', 'need to',
      'to see', 'to have', 'to make', 'to create',
    'let', 'us have', 'there', 'there is', 'there are', 'just', 'simply', 'maybe', 'perhaps', 'nice', 'nicely', 'beautiful', 'beautifully', 'pretty',
      'cute', 'lovely', 'cool', 'awesome', 'amazing', 'good', 'great looking', 'gorgeous', 'simple', 'basic', 'plain', 'normal', 'regular',
      'standard', 'typical', 'ordinary', 'usual', 'classic looking',
    'realistic', 'detailed', 'highly detailed', 'high quality', 'quality', 'photorealistic', 'game ready', 'ready', '3d', '3 d', '3d model',
      '3d model of', '3d asset', '3d object', 'three dimensional', 'model', 'asset', 'asset of', 'object', 'mesh', 'mesh of', 'scene', 'scene of',
      'scene with', 'prop', 'piece', 'piece of', 'version', 'version of', 'kind', 'kind of', 'type of', 'sort of', 'thing', 'things', 'something',
      'item',
    'image', 'image of', 'picture', 'picture of', 'illustration of', 'representation of', 'style', 'styled', 'in style', 'design of', 'very',
      'really', 'quite', 'rather', 'too', 'so', 'much', 'more', 'less', 'most', 'well', 'now', 'here', 'today', 'asap', 'single', 'full', 'full size',
      'full sized', 'life size', 'life sized', 'lifesize', 'real', 'own', 'some kind of', 'that', 'which', 'who',
    'standing', 'sitting', 'stands', 'sits', 'lies', 'hangs', 'rests', 'placed', 'lying', 'resting', 'hanging', 'located', 'positioned', 'arranged',
      'put', 'up', 'down', 'out', 'off', 'away', 'only', 'ok', 'okay', 'yes', 'bit', 'a bit', 'what', 'such', 'how about', 'about', 'approximately',
      'roughly', 'exactly', 'overall', 'total', 'in total', 'look', 'finish', 'finished', 'texture', 'textured', 'material', 'materials',
      'in material',
    'new', 'same', 'whole', 'entire', 'do', 'does', 'must', 'should', 'shall', 'may', 'might', 'be able', 'able', 'in which', 'on which', 'by itself',
      'on its own', 'alone', 'isolated', 'somewhat', 'slightly', 'each other', 'one another', 'elegant', 'fancy', 'stylish', 'attractive',
      'comfortable', 'comfy', 'cozy', 'cosy'],
};

/** Phrase key → role; where a phrase is in two lists, the earlier list has it. */
export const GRAMMAR: ReadonlyMap<string, Role> = new Map(
  (Object.entries(ROLES) as [Role, string[]][]).toReversed().flatMap(([role, phrases]) => phrases.map((phrase) => [spacedKey(phrase),
    role] as const)),
);
/** Roles and relations never span more tokens than this. */
export const LONGEST_PHRASE = 5;

/** True where the key is a closed-class word, so that it is never taken for a slip of the pen. */
export const isGrammar = (key: string) => GRAMMAR.has(key) || RELATIONS.has(key);
