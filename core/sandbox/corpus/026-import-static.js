/**
 * @tries importing a module of Node from its first line
 * @expects E_PLUGIN_IMPORT
 */
import { readFileSync } from 'node:fs';

export default {
  verify: () => [{ id: 'escaped', text: readFileSync('/etc/passwd', 'utf8') }],
};
