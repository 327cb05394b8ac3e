/**
 * @tries a schema for the model's answer that takes the host years to hold an answer against
 * @limits {"seconds": 5}
 * @grants {"llm": {"tokens": 1000}}
 * @expects nothing
 */
export default {
  async verify(payload, context) {
    const doubled = { b40: { type: 'string' } };
    for (let n = 0; n < 40; n += 1) doubled[`b${n}`] = { anyOf: [{ $ref: `#/$defs/b${n + 1}` }, { $ref: `#/$defs/b${n + 1}` }] };
    let deep = { type: 'string' };
    for (let n = 0; n < 4000; n += 1) deep = { anyOf: [deep] };
    let wide = { type: 'string' };
    for (let n = 0; n < 12; n += 1) wide = { anyOf: [wide, wide] };
    for (const answer of [{ $defs: doubled, $ref: '#/$defs/b0' }, deep, wide, { type: 'array', items: { $ref: '#' } }, { type: 'string', pattern: '^(a+)+$' }, { type: 'object', propertyNames: { pattern: '^(a+)+$' } }, { type: 'number', multipleOf: 0 }, { type: 'string', format: 'regex' }, { type: 'string', minLength: 1e308 }, { enum: Array(9000).fill('a') }]) {
      await context.llm.ask({ prompt: 'x', answer }).catch(() => null);
    }
    return told();
  },
};
