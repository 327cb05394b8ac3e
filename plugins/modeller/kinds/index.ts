/** Every kind that comes with the modeller, by group. */
import type { Kind } from '../kind.ts';
import { bench } from './furniture/bench.ts';
import { chair } from './furniture/chair.ts';
import { coffeeTable } from './furniture/coffee-table.ts';
import { stool } from './furniture/stool.ts';
import { table } from './furniture/table.ts';
import { bottle } from './household/bottle.ts';
import { bowl } from './household/bowl.ts';
import { mug } from './household/mug.ts';
import { plate } from './household/plate.ts';
import { vase } from './household/vase.ts';
import { wineGlass } from './household/wine-glass.ts';
import { door } from './architecture/door.ts';
import { fence } from './architecture/fence.ts';
import { house } from './architecture/house.ts';
import { window } from './architecture/window.ts';
import { bus } from './vehicles/bus.ts';
import { car } from './vehicles/car.ts';
import { cart } from './vehicles/cart.ts';
import { rocket } from './vehicles/rocket.ts';

export const KINDS: readonly Kind[] = [
  // furniture
  bench, chair, coffeeTable, stool, table,
  // household
  bottle, bowl, mug, plate, vase, wineGlass,
  // architecture
  door, fence, house, window,
  // vehicles
  bus, car, cart, rocket,
];
