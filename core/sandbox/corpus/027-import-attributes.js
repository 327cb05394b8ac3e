/**
 * @tries importing a file as JSON, with attributes
 * @expects E_PLUGIN_IMPORT|E_PLUGIN_SYNTAX
 */
import secrets from '/proc/self/environ' with { type: 'json' };

export default {
  verify: () => [{ id: 'escaped', text: secrets }],
};
