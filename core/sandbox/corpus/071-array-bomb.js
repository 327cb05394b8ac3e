/**
 * @tries an array that fills the memory before anybody can stop it
 * @expects memory|cpu|wall|lost
 */
export default {
  verify: () => Array(1e8).fill(0).map((_, i) => [i, i]),
};
