/**
 * @tries finding what the run before left behind
 * @runs 2
 * @grants {"kv": {"bytes": 1000}}
 * @expects nothing
 */
globalThis.visits = (globalThis.visits ?? 0) + 1;
Array.visits = (Array.visits ?? 0) + 1;
let visits = 0;

export default {
  verify(payload, context) {
    visits += 1;
    return told(visits > 1 && 'module state', globalThis.visits > 1 && 'global state', Array.visits > 1 && 'prototype state', globalThis.honest && 'a neighbour');
  },
};
