import { definePlugin } from 'bozzetto/plugin';

/** Words of three letters and more, without the plural's s. */
const wordsOf = (text: string) => new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '')));

export default definePlugin({
  /** Sections of the house's style guide that are about what is planned; those headed "always" in any case. */
  retrieve({ brief, plan, notes }, { settings, plugin }) {
    const sections = (settings['sections'] as string[]).map((section, n) => {
      const [, head = '', body = section] = /^([^:\n]{1,80}):\s*([\s\S]+)$/.exec(section) ?? [];
      return { n: n + 1, head: head.trim(), body: body.trim() };
    });
    const question = wordsOf([brief.text, plan.title, ...plan.parts.map(({ name }) => name), ...plan.items.map(({ kind }) => kind), ...Object.values(plan.materials).map(({ base }) => base), ...notes.map(({ text }) => text)].join(' ').replaceAll('_', ' '));
    const scored = sections.map(({ n, head, body }) => {
      const always = head.toLowerCase() === 'always';
      const hits = [...wordsOf(head)].filter((word) => question.has(word)).length * 3 + [...wordsOf(body)].filter((word) => question.has(word)).length;
      return { n, head, body, score: always ? 1 : Math.min(0.95, hits / 6) };
    });
    return scored
      .filter(({ score }) => score >= Number(settings['least']))
      .toSorted((a, b) => b.score - a.score || a.n - b.n)
      .slice(0, Number(settings['most']))
      .map(({ n, head, body, score }) => ({ id: `${plugin.id}-${n}`, source: String(settings['title']), license: null, text: head ? `${head}: ${body}` : body, score }));
  },
});
