import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Notes that a coder reads before it writes the script. Their text is data to it, not an order. */
  retrieve({ plan }, { settings, plugin }) {
    const notes = settings.notes as string[];
    const kinds = plan.items.map(({ kind }) => kind);
    return notes.filter((note) => kinds.some((kind) => note.includes(kind))).map((text, n) => ({
      id: `${plugin.id}-${n + 1}`,
      source: plugin.id,
      license: null,
      text,
      score: 1,
    }));
  },
});
