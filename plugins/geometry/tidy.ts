import { check, none, type Question } from './measured.ts';

/** What Blender calls a thing that nobody named. */
const UNNAMED = /^(Cube|Sphere|Icosphere|Cylinder|Cone|Torus|Plane|Circle|Grid|Suzanne|Mesh|Object|BezierCurve|BezierCircle|NurbsPath|Text|Mball)([._ -]?\d+)?$/;

/** The budget is kept, names mean something, everything has a material. */
export const tidy: Question = ({ brief, plan, scene: { objects, triangles } }) => {
  const names = objects.map(({ name }) => name);
  return [
    check('there', 'there is something to see', null, 'at least 1 object', objects.length, objects.length > 0),
    check('triangles', 'the triangle budget is kept', null, `at most ${brief.limits.triangles}`, triangles, triangles <= brief.limits.triangles),
    none('names', 'every object has a name of its own', names.filter((name) => UNNAMED.test(name)), plan !== null),
    none('materials', 'everything has a material', objects.filter(({ materials }) => materials.length === 0).map(({ name }) => name), plan !== null),
  ];
};
