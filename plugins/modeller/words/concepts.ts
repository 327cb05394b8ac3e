/** Words that belong together, so that an unknown one leads to the kinds that come closest. Also: real words, never slips of the pen. */
const GROUPS: string[] = [
  'spaceship spacecraft rocket shuttle ufo satellite starship missile',
    'airplane plane jet helicopter drone glider aircraft biplane airship blimp balloon',
    'couch sofa settee loveseat divan futon chesterfield armchair',
  'sedan car automobile suv coupe taxi convertible limousine hatchback jeep racecar',
    'truck lorry van pickup bus coach tractor wagon trailer ambulance firetruck',
    'bicycle bike tricycle motorbike motorcycle scooter moped skateboard unicycle',
  'boat ship yacht sailboat canoe kayak raft ferry submarine galleon dinghy', 'train locomotive tram wagon carriage railway',
    'chair seat throne recliner rocker armchair bench stool', 'stool ottoman pouf footstool barstool seat bench',
  'table desk counter workbench nightstand coffee_table console altar', 'bookshelf bookcase shelf shelving rack cabinet cupboard',
    'dresser drawers chest wardrobe closet cabinet cupboard armoire sideboard commode', 'bed bunk cot cradle crib hammock mattress',
  'lamp lantern light chandelier sconce candle torch bulb spotlight streetlight',
    'book novel magazine notebook diary journal tome dictionary bible album', 'mug cup glass goblet tumbler chalice beaker stein tankard',
    'vase urn jar pot amphora planter pitcher jug',
  'teapot kettle coffeepot pitcher jug samovar', 'bowl dish plate saucer basin tureen', 'bottle flask jar vial canteen carafe decanter thermos',
    'pan pot wok saucepan cauldron skillet casserole', 'knife fork spoon spatula ladle cutlery cleaver chopsticks',
  'tree bush shrub sapling oak palm pine cactus bonsai willow fir', 'flower rose tulip daisy sunflower plant lily orchid bouquet',
    'plant fern succulent herb grass weed houseplant seedling', 'rock stone boulder pebble crystal mountain cliff hill', 'mushroom toadstool fungus',
  'house cottage cabin hut home villa mansion barn shed bungalow farmhouse igloo', 'castle tower fortress palace keep citadel lighthouse',
    'tower skyscraper building lighthouse windmill church cathedral temple pagoda office', 'bridge viaduct aqueduct pier footbridge',
  'fence gate railing wall hedge barrier', 'door gate window portal arch doorway', 'arch column pillar obelisk pedestal plinth statue',
    'tent yurt tipi teepee pavilion gazebo', 'well fountain pond pool birdbath', 'cat kitten tiger lion panther leopard cheetah lynx',
  'dog puppy wolf fox coyote hound dachshund poodle terrier jackal', 'horse pony donkey mule zebra unicorn camel deer moose giraffe llama alpaca',
    'cow bull ox buffalo sheep goat pig lamb', 'bird chicken duck owl eagle parrot penguin crow raven swan goose pigeon flamingo ostrich',
  'fish shark whale dolphin goldfish tuna octopus squid seal', 'rabbit bunny hare mouse rat hamster squirrel hedgehog beaver',
    'turtle tortoise frog snail lizard snake crocodile', 'elephant rhino hippo mammoth bear panda gorilla monkey',
  'dragon dinosaur monster griffin wyvern beast', 'spider ant bee butterfly beetle insect ladybug',
    'person man woman human robot character figure knight wizard warrior doll snowman bride king queen soldier child boy girl',
    'robot android mech cyborg droid',
  'sign signpost billboard placard banner poster signboard', 'ladder stairs staircase steps scaffold stepladder',
    'clock watch hourglass sundial timer stopwatch', 'guitar ukulele banjo violin cello lute bass mandolin fiddle harp',
    'piano keyboard organ accordion harpsichord synthesizer',
  'drum tambourine cymbal bongo xylophone gong', 'trumpet trombone horn saxophone flute clarinet tuba bugle',
    'apple pear orange lemon peach plum cherry fruit tomato mango', 'banana pineapple carrot pumpkin corn cucumber vegetable potato aubergine',
    'bread loaf baguette bun roll toast sandwich burger hamburger bagel',
  'cake pie cupcake muffin donut cookie pastry tart pizza', 'ice_cream_cone ice_cream popsicle sundae gelato',
    'gear cog cogwheel sprocket pulley pinion', 'bolt screw nut nail rivet washer',
    'hammer mallet axe hatchet pickaxe wrench spanner screwdriver saw pliers drill',
  'sword dagger blade saber katana rapier scimitar', 'shield armor helmet buckler', 'bow crossbow arrow spear lance',
    'barrel cask keg drum bucket tub', 'crate box chest trunk case package parcel suitcase toolbox', 'basket bag sack backpack handbag purse',
  'wheel tire tyre rim', 'traffic_cone cone bollard pylon', 'computer laptop monitor screen keyboard desktop pc tablet television',
    'phone smartphone mobile telephone handset', 'tv television monitor screen', 'camera camcorder projector webcam',
    'radio speaker stereo headphones boombox gramophone', 'umbrella parasol sunshade',
  'ball sphere globe planet moon football basketball marble', 'dice cube die block brick', 'toy doll teddy teddy_bear puppet figurine',
    'mirror frame picture painting portrait', 'anchor hook chain helm', 'key lock padlock', 'hat cap helmet crown bonnet',
    'shoe boot sneaker sandal slipper', 'candle candlestick candelabra',
  'mailbox postbox letterbox', 'hydrant fire_hydrant', 'lighthouse beacon tower', 'snowman igloo', 'chess_piece pawn rook knight bishop',
    'trophy medal cup', 'pencil pen brush crayon marker', 'scissors shears', 'swing slide seesaw playground', 'carpet rug mat', 'curtain blind drape',
    'sink bathtub toilet shower', 'fridge oven stove microwave toaster washing_machine dishwasher',
];

const neighbours = new Map<string, Set<string>>();
for (const group of GROUPS) {
  const words = group.split(' ');
  for (const word of words) {
    const set = neighbours.get(word) ?? new Set<string>();
    for (const other of words) if (other !== word) set.add(other);
    neighbours.set(word, set);
  }
}

/** Words of the same group, multi-word ones joined by `_`; empty for a word in no group. */
export const related = (word: string): readonly string[] => [...(neighbours.get(word.replace(/[\s-]+/g, '_')) ?? [])];

/** True for an everyday word of the groups. */
export const isCommonWord = (word: string) => neighbours.has(word);
