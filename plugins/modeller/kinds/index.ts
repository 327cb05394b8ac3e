/** Every kind that comes with the modeller, by group. */
import type { Kind } from '../kind.ts';
import { armchair } from './furniture/armchair.ts';
import { bed } from './furniture/bed.ts';
import { bench } from './furniture/bench.ts';
import { bookshelf } from './furniture/bookshelf.ts';
import { chair } from './furniture/chair.ts';
import { coffeeTable } from './furniture/coffee-table.ts';
import { desk } from './furniture/desk.ts';
import { dresser } from './furniture/dresser.ts';
import { nightstand } from './furniture/nightstand.ts';
import { rockingChair } from './furniture/rocking-chair.ts';
import { sofa } from './furniture/sofa.ts';
import { stool } from './furniture/stool.ts';
import { table } from './furniture/table.ts';
import { wardrobe } from './furniture/wardrobe.ts';
import { basket } from './household/basket.ts';
import { book } from './household/book.ts';
import { bottle } from './household/bottle.ts';
import { bowl } from './household/bowl.ts';
import { candle } from './household/candle.ts';
import { clock } from './household/clock.ts';
import { floorLamp } from './household/floor-lamp.ts';
import { fork } from './household/fork.ts';
import { fryingPan } from './household/frying-pan.ts';
import { globe } from './household/globe.ts';
import { hourglass } from './household/hourglass.ts';
import { jug } from './household/jug.ts';
import { kettle } from './household/kettle.ts';
import { lamp } from './household/lamp.ts';
import { lantern } from './household/lantern.ts';
import { mirror } from './household/mirror.ts';
import { mug } from './household/mug.ts';
import { plantPot } from './household/plant-pot.ts';
import { plate } from './household/plate.ts';
import { saucepan } from './household/saucepan.ts';
import { spoon } from './household/spoon.ts';
import { suitcase } from './household/suitcase.ts';
import { teapot } from './household/teapot.ts';
import { toaster } from './household/toaster.ts';
import { umbrella } from './household/umbrella.ts';
import { vase } from './household/vase.ts';
import { wineGlass } from './household/wine-glass.ts';
import { bridge } from './architecture/bridge.ts';
import { castle } from './architecture/castle.ts';
import { column } from './architecture/column.ts';
import { door } from './architecture/door.ts';
import { fence } from './architecture/fence.ts';
import { house } from './architecture/house.ts';
import { lampPost } from './architecture/lamp-post.ts';
import { lighthouse } from './architecture/lighthouse.ts';
import { staircase } from './architecture/staircase.ts';
import { tent } from './architecture/tent.ts';
import { tower } from './architecture/tower.ts';
import { well } from './architecture/well.ts';
import { windmill } from './architecture/windmill.ts';
import { window } from './architecture/window.ts';
import { bush } from './nature/bush.ts';
import { cactus } from './nature/cactus.ts';
import { flower } from './nature/flower.ts';
import { log } from './nature/log.ts';
import { mountain } from './nature/mountain.ts';
import { mushroom } from './nature/mushroom.ts';
import { palmTree } from './nature/palm-tree.ts';
import { pineTree } from './nature/pine-tree.ts';
import { rock } from './nature/rock.ts';
import { treeStump } from './nature/tree-stump.ts';
import { tree } from './nature/tree.ts';
import { airplane } from './vehicles/airplane.ts';
import { bicycle } from './vehicles/bicycle.ts';
import { boat } from './vehicles/boat.ts';
import { bus } from './vehicles/bus.ts';
import { car } from './vehicles/car.ts';
import { cart } from './vehicles/cart.ts';
import { rocket } from './vehicles/rocket.ts';
import { sailboat } from './vehicles/sailboat.ts';
import { tractor } from './vehicles/tractor.ts';
import { train } from './vehicles/train.ts';
import { truck } from './vehicles/truck.ts';
import { bear } from './characters/bear.ts';
import { bird } from './characters/bird.ts';
import { cat } from './characters/cat.ts';
import { dog } from './characters/dog.ts';
import { duck } from './characters/duck.ts';
import { elephant } from './characters/elephant.ts';
import { fish } from './characters/fish.ts';
import { horse } from './characters/horse.ts';
import { person } from './characters/person.ts';
import { pig } from './characters/pig.ts';
import { rabbit } from './characters/rabbit.ts';
import { robot } from './characters/robot.ts';
import { snowman } from './characters/snowman.ts';
import { anvil } from './tools/anvil.ts';
import { axe } from './tools/axe.ts';
import { barrel } from './tools/barrel.ts';
import { bolt } from './tools/bolt.ts';
import { bucket } from './tools/bucket.ts';
import { chest } from './tools/chest.ts';
import { crate } from './tools/crate.ts';
import { gear } from './tools/gear.ts';
import { hammer } from './tools/hammer.ts';
import { key } from './tools/key.ts';
import { ladder } from './tools/ladder.ts';
import { nut } from './tools/nut.ts';
import { padlock } from './tools/padlock.ts';
import { scissors } from './tools/scissors.ts';
import { screwdriver } from './tools/screwdriver.ts';
import { shield } from './tools/shield.ts';
import { shovel } from './tools/shovel.ts';
import { sign } from './tools/sign.ts';
import { spring } from './tools/spring.ts';
import { sword } from './tools/sword.ts';
import { wheel } from './tools/wheel.ts';
import { wrench } from './tools/wrench.ts';
import { camera } from './electronics/camera.ts';
import { gameController } from './electronics/game-controller.ts';
import { headphones } from './electronics/headphones.ts';
import { keyboard } from './electronics/keyboard.ts';
import { laptop } from './electronics/laptop.ts';
import { monitor } from './electronics/monitor.ts';
import { phone } from './electronics/phone.ts';
import { radio } from './electronics/radio.ts';
import { speaker } from './electronics/speaker.ts';
import { television } from './electronics/television.ts';
import { apple } from './food/apple.ts';
import { bread } from './food/bread.ts';
import { burger } from './food/burger.ts';
import { cake } from './food/cake.ts';
import { carrot } from './food/carrot.ts';
import { cheese } from './food/cheese.ts';
import { donut } from './food/donut.ts';
import { iceCream } from './food/ice-cream.ts';
import { pear } from './food/pear.ts';
import { pizza } from './food/pizza.ts';
import { drum } from './instruments/drum.ts';
import { guitar } from './instruments/guitar.ts';
import { piano } from './instruments/piano.ts';
import { trumpet } from './instruments/trumpet.ts';
import { violin } from './instruments/violin.ts';
import { xylophone } from './instruments/xylophone.ts';
import { ball } from './toys/ball.ts';
import { chessPawn } from './toys/chess-pawn.ts';
import { dice } from './toys/dice.ts';
import { kite } from './toys/kite.ts';
import { rubberDuck } from './toys/rubber-duck.ts';
import { spinningTop } from './toys/spinning-top.ts';
import { teddyBear } from './toys/teddy-bear.ts';
import { toyBlocks } from './toys/toy-blocks.ts';

export const KINDS: readonly Kind[] = [
  // furniture
  armchair, bed, bench, bookshelf, chair, coffeeTable, desk, dresser, nightstand, rockingChair, sofa, stool, table, wardrobe,
  // household
  basket, book, bottle, bowl, candle, clock, floorLamp, fork, fryingPan, globe, hourglass, jug, kettle, lamp, lantern, mirror, mug, plantPot, plate, saucepan, spoon, suitcase, teapot, toaster, umbrella, vase, wineGlass,
  // architecture
  bridge, castle, column, door, fence, house, lampPost, lighthouse, staircase, tent, tower, well, windmill, window,
  // nature
  bush, cactus, flower, log, mountain, mushroom, palmTree, pineTree, rock, treeStump, tree,
  // vehicles
  airplane, bicycle, boat, bus, car, cart, rocket, sailboat, tractor, train, truck,
  // characters
  bear, bird, cat, dog, duck, elephant, fish, horse, person, pig, rabbit, robot, snowman,
  // tools
  anvil, axe, barrel, bolt, bucket, chest, crate, gear, hammer, key, ladder, nut, padlock, scissors, screwdriver, shield, shovel, sign, spring, sword, wheel, wrench,
  // electronics
  camera, gameController, headphones, keyboard, laptop, monitor, phone, radio, speaker, television,
  // food
  apple, bread, burger, cake, carrot, cheese, donut, iceCream, pear, pizza,
  // instruments
  drum, guitar, piano, trumpet, violin, xylophone,
  // toys
  ball, chessPawn, dice, kite, rubberDuck, spinningTop, teddyBear, toyBlocks,
];
