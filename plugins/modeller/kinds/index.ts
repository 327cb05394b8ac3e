/** Every kind that comes with the modeller, by group. */
import type { Kind } from '../kind.ts';
import { bench } from './furniture/bench.ts';
import { chair } from './furniture/chair.ts';
import { coffeeTable } from './furniture/coffee-table.ts';
import { stool } from './furniture/stool.ts';
import { table } from './furniture/table.ts';
import { bottle } from './household/bottle.ts';
import { bowl } from './household/bowl.ts';
import { fork } from './household/fork.ts';
import { mug } from './household/mug.ts';
import { plate } from './household/plate.ts';
import { spoon } from './household/spoon.ts';
import { vase } from './household/vase.ts';
import { wineGlass } from './household/wine-glass.ts';
import { door } from './architecture/door.ts';
import { fence } from './architecture/fence.ts';
import { house } from './architecture/house.ts';
import { window } from './architecture/window.ts';
import { cactus } from './nature/cactus.ts';
import { flower } from './nature/flower.ts';
import { mushroom } from './nature/mushroom.ts';
import { pineTree } from './nature/pine-tree.ts';
import { boulder } from './nature/rock.ts';
import { tree } from './nature/tree.ts';
import { bus } from './vehicles/bus.ts';
import { car } from './vehicles/car.ts';
import { cart } from './vehicles/cart.ts';
import { rocket } from './vehicles/rocket.ts';
import { snowman } from './characters/snowman.ts';
import { anvil } from './tools/anvil.ts';
import { axe } from './tools/axe.ts';
import { bolt } from './tools/bolt.ts';
import { gear } from './tools/gear.ts';
import { hammer } from './tools/hammer.ts';
import { ladder } from './tools/ladder.ts';
import { nut } from './tools/nut.ts';
import { screwdriver } from './tools/screwdriver.ts';
import { shovel } from './tools/shovel.ts';
import { spring } from './tools/spring.ts';
import { wheel } from './tools/wheel.ts';
import { wrench } from './tools/wrench.ts';
import { apple } from './food/apple.ts';
import { burger } from './food/burger.ts';
import { cake } from './food/cake.ts';
import { carrot } from './food/carrot.ts';
import { donut } from './food/donut.ts';
import { iceCream } from './food/ice-cream.ts';
import { pizza } from './food/pizza.ts';
import { toyBall } from './toys/ball.ts';
import { chessPawn } from './toys/chess-pawn.ts';
import { dice } from './toys/dice.ts';
import { spinningTop } from './toys/spinning-top.ts';
import { teddyBear } from './toys/teddy-bear.ts';
import { toyBlocks } from './toys/toy-blocks.ts';

export const KINDS: readonly Kind[] = [
  // furniture
  bench, chair, coffeeTable, stool, table,
  // household
  bottle, bowl, fork, mug, plate, spoon, vase, wineGlass,
  // architecture
  door, fence, house, window,
  // nature
  cactus, flower, mushroom, pineTree, boulder, tree,
  // vehicles
  bus, car, cart, rocket,
  // characters
  snowman,
  // tools
  anvil, axe, bolt, gear, hammer, ladder, nut, screwdriver, shovel, spring, wheel, wrench,
  // food
  apple, burger, cake, carrot, donut, iceCream, pizza,
  // toys
  toyBall, chessPawn, dice, spinningTop, teddyBear, toyBlocks,
];
