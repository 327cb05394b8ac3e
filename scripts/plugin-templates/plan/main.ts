import { definePlugin } from 'bozzetto/plugin';

export default definePlugin({
  /** Changes the plan that there is: every oak becomes the wood of the settings. */
  plan({ plan }, { settings }) {
    const wood = String(settings.wood);
    if (!plan) return undefined; // nobody has planned yet: leave it to those who can
    const materials = Object.fromEntries(
      Object.entries(plan.materials).map(([name, material]) => [name, material.base === 'oak' && !material.asked ? { ...material, base: wood } : material]),
    );
    return { ...plan, materials, assumptions: [...plan.assumptions, `${wood} instead of oak`] };
  },
});
