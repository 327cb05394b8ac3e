/** The visual critic: a language model that sees looks at each round. Without one the geometry critic judges alone. */
import type { FileRef, Finding, Plan, Plugin, Shot } from '#core/index.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { question, SYSTEM } from './prompt.ts';
import { Review } from './shape.ts';

/** Parts that get a picture of their own. */
const CLOSE = 3;
const PREFIX = 'part-';
/** A score below this holds the round back, also where no single finding does. */
const GOOD = 6;

export const critic: Plugin = {
  id: 'critic',
  version: packageJson.version,
  builtIn: true,
  execute({ plan, job }, { llm }) {
    if (!plan || job.shots.length === 0 || !llm?.about('critic')?.vision) return undefined;
    return { shots: [...job.shots, ...inQuestion(plan).map(closeUp)] };
  },
  async critique({ brief, plan, report }, { llm, log }) {
    if (report.renders.length === 0 || !llm?.about('critic')?.vision) return undefined;
    log('showing the views to the critic');
    const pictures = [...report.renders.map(shows), ...brief.images.map((_, index) => `what the person gave as a picture of what is meant (${index + 1})`)];
    const messages = [{ from: 'user' as const, text: question(brief, plan, report, pictures), images: [...report.renders, ...brief.images] }];
    const review = await llm.ask({ role: 'critic', system: SYSTEM, messages, answer: { name: 'review', shape: Review }, seed: brief.seed });
    return findings(review, plan);
  },
};

/** Parts that are new, after a refinement; else those that a model has shaped: they are the likeliest to look wrong. The largest first. */
function inQuestion({ parts, acceptance }: Plan): string[] {
  const still = new Set(acceptance.filter(({ measure }) => measure === 'unchanged').map(({ of }) => of));
  const volume = ({ size }: Plan['parts'][number]) => (size ? size[0] * size[1] * size[2] : 0);
  return parts.filter(({ name, form }) => (still.size > 0 ? !still.has(name) : form.type === 'written')).toSorted((a, b) => volume(b) - volume(a)).slice(0, CLOSE).map(({ name }) => name);
}

const closeUp = (part: string): Shot => ({ name: `${PREFIX}${part}`.slice(0, 40), azimuth: 30, elevation: 20, width: 256, height: 256, parts: [part] });

const SIDES: Record<string, string> = { hero: 'from the front right and above', front: 'from the front', side: 'from the right', back: 'from behind and above' };

function shows({ name }: FileRef): string {
  const shot = name.replace(/^views\/|\.png$/g, '');
  return shot.startsWith(PREFIX) ? `the part ${shot.slice(PREFIX.length)} alone` : `the whole ${SIDES[shot] ?? shot}`;
}

function findings({ findings: told, facts, score }: Review, plan: Plan | null): Finding[] {
  const parts = new Set(plan?.parts.map(({ name }) => name));
  const items = new Set(plan?.items.map(({ name }) => name));
  const seen = told.map(({ severity, about, text, fix }, index): Finding => ({ id: `seen.${index + 1}.${about ?? 'whole'}`, severity, about: about !== null && (parts.has(about) || items.has(about) || parts.has(about.replace(/_\d+$/, ''))) ? about : null, text, fix, from: 'critic' }));
  const missed = facts.filter(({ met }) => met === 'no').flatMap(({ id, why }): Finding[] => {
    const fact = plan?.acceptance.find((each) => each.id === id);
    return fact ? [{ id: `fact.${id}`, severity: 'major', about: fact.of, text: `${fact.text}: the pictures show otherwise: ${why}`, fix: null, from: 'critic' }] : [];
  });
  const poor = score < GOOD && !told.some(({ severity }) => severity === 'blocker');
  return [...seen, ...missed, ...(poor ? [{ id: 'score', severity: 'blocker' as const, about: null, text: `the critic gives it ${score} of 10`, fix: told[0]?.fix ?? null, from: 'critic' }] : [])];
}
