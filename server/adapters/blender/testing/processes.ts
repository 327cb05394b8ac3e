/** What /proc tells of processes: for tests and benchmarks. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Process { pid: number; parent: number; name: string; /** Its arguments, a null after each. */ command: string; /** Resident MiB. */ memory: number }

function all(): Process[] {
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).flatMap((name) => {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'ascii');
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      const field = (key: string) => new RegExp(`^${key}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
      return [{ pid: Number(name), parent: Number(field('PPid')), name: field('Name'), command, memory: Number(field('VmRSS')) / 1024 }];
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

/** Processes of the machine, below this one or not, whose command line has this text. */
export const processesOf = (text: string): Process[] => all().filter(({ pid, command }) => pid !== process.pid && command.includes(text));

export function descendants(): Process[] {
  const found = new Map(all().map((one) => [one.pid, one]));
  const below = ({ parent }: Process): boolean => parent === process.pid || (found.has(parent) && below(found.get(parent)!));
  return [...found.values()].filter(below);
}

/** Process ids of the Blenders that are nobody's parent: jobs, and forks that wait for one. */
export function jobsOfBlender(): number[] {
  const blenders = descendants().filter(({ name }) => name === 'blender');
  return blenders.filter(({ pid }) => !blenders.some(({ parent }) => parent === pid)).map(({ pid }) => pid);
}

/** How many zygotes of this process there are, by their outermost process: bubblewrap. */
export const zygoteCount = (): number => descendants().filter(({ parent, command }) => parent === process.pid && command.includes('zygote.py')).length;

/** Zygotes, and what waits for their end. */
function zygotes(): Process[] {
  const blenders = descendants().filter(({ name }) => name === 'blender');
  return blenders.filter(({ pid }) => blenders.some(({ parent }) => parent === pid));
}

export const zygotePids = (): number[] => zygotes().map(({ pid }) => pid);

/** Resident memory of the zygote in MiB. */
export const zygoteMemory = (): number => Math.max(0, ...zygotes().map(({ memory }) => memory));
