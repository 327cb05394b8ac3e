/** The recipes beside this file: short patterns that are tested, each a whole script. docs/retrieval.md tells how one is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Recipe {
  /** Its file without `.py`. */
  slug: string;
  title: string;
  /** Words by which it is looked for, separated by commas. */
  keywords: string;
  /** Versions that it runs in: `3.4-5.x`. */
  blender: string;
  /** The object that it leaves, and how many triangles that has at least. */
  makes: { object: string; triangles: number };
  /** The whole file. */
  text: string;
}

const FOLDER = join(import.meta.dirname, 'recipes');
const MAKES = /^(\S+) >= (\d+) triangles$/;

/** All of them, by name. Throws where a header is not as it should be. */
export function readRecipes(): Recipe[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.py')).toSorted().map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const header = (key: string): string => {
      const value = new RegExp(`^# ${key}: (.+)$`, 'm').exec(text)?.[1];
      if (!value) throw new Error(`recipes/${name}: its header has no "# ${key}: …"`);
      return value;
    };
    const makes = MAKES.exec(header('makes'));
    if (!makes) throw new Error(`recipes/${name}: "# makes:" is written as NAME >= N triangles`);
    return {
      slug: name.slice(0, -'.py'.length), title: header('title'), keywords: header('keywords'), blender: header('blender'),
      makes: { object: makes[1]!, triangles: Number(makes[2]) }, text,
    };
  });
}
