import { definePlugin } from 'bozzetto/plugin';

interface Section { file: string; head: string; body: string }

/** Words of three letters and more, without the plural's s. */
const wordsOf = (text: string) => new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => word.replace(/s$/, '')));

/** Each heading of Markdown begins a section; what stands before the first is headed by the file's name. */
function sectionsOf(file: string, text: string): Section[] {
  const parts = text.split(/^#{1,6} +(.+)$/m);
  const found = [{ file, head: file.replace(/^.*\//, '').replace(/\.[a-z]+$/, ''), body: parts[0]!.trim() }];
  for (let n = 1; n < parts.length; n += 2) found.push({ file, head: parts[n]!.trim(), body: parts[n + 1]!.trim() });
  return found.filter(({ body }) => body !== '');
}

export default definePlugin({
  /** Sections of the house's style guide that are about what is planned; those headed "always" in any case. */
  async retrieve({ brief, plan, notes }, { settings, plugin, folder }) {
    if (settings['folder'] === '') return [];
    const sections: Section[] = [];
    for (const file of (await folder.list()).filter((name) => /\.(md|txt)$/i.test(name))) sections.push(...sectionsOf(file, await folder.text(file)));
    const question = wordsOf([brief.text, plan.title, ...plan.parts.map(({ name }) => name), ...plan.items.map(({ kind }) => kind), ...Object.values(plan.materials).map(({ base }) => base), ...notes.map(({ text }) => text)].join(' ').replaceAll('_', ' '));
    const scored = sections.map(({ file, head, body }, n) => {
      const always = head.toLowerCase() === 'always';
      const hits = [...wordsOf(head)].filter((word) => question.has(word)).length * 3 + [...wordsOf(body)].filter((word) => question.has(word)).length;
      return { n: n + 1, file, head, body, score: always ? 1 : Math.min(0.95, hits / 6) };
    });
    return scored
      .filter(({ score }) => score >= Number(settings['least']))
      .toSorted((a, b) => b.score - a.score || a.n - b.n)
      .slice(0, Number(settings['most']))
      .map(({ n, file, head, body, score }) => ({ id: `${plugin.id}-${n}`, source: `${String(settings['title'])}: ${file}`, license: null, text: `${head}: ${body}`, score }));
  },
});
