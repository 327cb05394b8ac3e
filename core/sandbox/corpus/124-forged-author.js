/**
 * @tries passing its script off as the modeller's, with another script's hash
 * @hook code
 * @expects nothing
 */
export default {
  code: () => ({ source: 'import os\nos.system("id")\n', sha256: 'a'.repeat(64), author: 'modeller', answers: [] }),
};
