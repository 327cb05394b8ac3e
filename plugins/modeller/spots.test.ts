import t from 'tap';
import { moved, spots, spotsToPython, type Place, type Point } from './spots.ts';

const where = (place: Place, environment = {}) => spots(place, environment).map((spot) => moved(spot, [[0, 0, 0]])[0]!.map((value) => Math.round(value * 1e4) / 1e4 + 0) as Point);

t.test('a place without words is the origin', async (t) => t.same(where({}), [[0, 0, 0]]));

t.test('copies go around z, along a step, and to the other side of a mirror', async (t) => {
  t.same(where({ at: [1, 0, 0.5], repeat: [{ around: 4 }] }), [[1, 0, 0.5], [0, 1, 0.5], [-1, 0, 0.5], [0, -1, 0.5]]);
  t.same(where({ at: [1, 0, 0], repeat: [{ around: 3, start: 90, sweep: 180 }] }), [[0, 1, 0], [-1, 0, 0], [0, -1, 0]]);
  t.same(where({ repeat: [{ along: 3, step: [0, 0, 'gap'], centred: true }] }, { gap: 0.2 }), [[0, 0, -0.2], [0, 0, 0], [0, 0, 0.2]]);
  t.same(where({ at: [1, 2, 0], repeat: [{ mirror: 'x' }, { mirror: 'y' }] }), [[1, 2, 0], [-1, 2, 0], [1, -2, 0], [-1, -2, 0]]);
});

t.test('turns are made about x first, then y, then z, as Blender makes them', async (t) => {
  const [spot] = spots({ turn: [90, 0, 90] }, {});
  t.same(moved(spot!, [[0, 0, 1]])[0]!.map((value) => Math.round(value) + 0), [1, 0, 0]);
});

t.test('Python gets the same words', async (t) => {
  t.equal(spotsToPython({}), '[spot()]');
  t.equal(spotsToPython({ at: [0, 0, 'height'], turn: [0, 0, 45] }), '[spot(at=(0, 0, HEIGHT), turn=(0, 0, 45))]');
  t.equal(spotsToPython({ repeat: [{ around: 'legs', start: 45, sweep: 180 }, { mirror: 'y' }] }), 'mirrored("y", around(LEGS, [spot()], start=45, sweep_angle=180))');
  t.equal(spotsToPython({ repeat: [{ along: 3, step: [1, 0, 0], centred: true }] }), 'along(3, (1, 0, 0), [spot()], centred=True)');
});
