/** What /proc tells of the processes below this one: for tests and benchmarks. */
import { readdirSync, readFileSync } from 'node:fs';

interface Process { pid: number; parent: number; name: string; /** Resident MiB. */ memory: number }

export function descendants(): Process[] {
  const all = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'ascii');
      const field = (key: string) => new RegExp(`^${key}:\\s+(\\S+)`, 'm').exec(status)?.[1] ?? '';
      all.set(Number(name), { pid: Number(name), parent: Number(field('PPid')), name: field('Name'), memory: Number(field('VmRSS')) / 1024 });
    } catch {
      // it has ended meanwhile
    }
  }
  const below = ({ parent }: Process): boolean => parent === process.pid || (all.has(parent) && below(all.get(parent)!));
  return [...all.values()].filter(below);
}

/** Process ids of the Blenders that are nobody's parent: jobs, and forks that wait for one. */
export function jobsOfBlender(): number[] {
  const blenders = descendants().filter(({ name }) => name === 'blender');
  return blenders.filter(({ pid }) => !blenders.some(({ parent }) => parent === pid)).map(({ pid }) => pid);
}

/** Zygotes, and what waits for their end. */
function zygotes(): Process[] {
  const blenders = descendants().filter(({ name }) => name === 'blender');
  return blenders.filter(({ pid }) => blenders.some(({ parent }) => parent === pid));
}

export const zygotePids = (): number[] => zygotes().map(({ pid }) => pid);

/** Resident memory of the zygote in MiB. */
export const zygoteMemory = (): number => Math.max(0, ...zygotes().map(({ memory }) => memory));
