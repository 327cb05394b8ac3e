/** What a child process tells of a fault, as the error that a run records. The child has run a stranger's code: nothing it says is taken as it is. */
import { z } from 'zod';
import { FaultKind } from '../data/record.ts';
import { type ErrorCode, ERRORS, PluginFault } from '../errors.ts';
import { plainLine } from './returned.ts';

const Trouble = z.object({
  kind: FaultKind,
  message: z.string(),
  at: z.string().nullable(),
  limit: z.string().nullable(),
  waitedFor: z.string().nullable(),
  code: z.string().exactOptional(),
});

const CODES: Record<FaultKind, ErrorCode> = {
  load: 'E_PLUGIN_EXPORT', threw: 'E_PLUGIN_THREW', value: 'E_PLUGIN_VALUE', cpu: 'E_PLUGIN_LIMIT', wall: 'E_PLUGIN_LIMIT', memory: 'E_PLUGIN_LIMIT', bytes: 'E_PLUGIN_LIMIT',
  unsettled: 'E_PLUGIN_UNSETTLED', denied: 'E_PLUGIN_DENIED', lost: 'E_PLUGIN_LOST', disabled: 'E_PLUGIN_DISABLED',
};
/** Codes that come from a capability or from loading; what an author calls his own errors is his matter. */
const PASSED = /^E_(PLUGIN_(DENIED|QUOTA|VALUE|SYNTAX|IMPORT|EXPORT)|FETCH_|LLM_|BUDGET_SPENT|STORE_FAILED)/;
export function faultOf(plugin: { id: string; version: string }, hook: string | null, text: string): PluginFault {
  const { kind, message, at, limit, waitedFor, code } = read(text);
  const known = code !== undefined && Object.hasOwn(ERRORS, code) && PASSED.test(code) ? code as ErrorCode : CODES[kind];
  const place = (words: string | null) => (words === null ? null : plainLine(words, 300));
  const where = at === null ? '' : ` (${place(at)})`;
  return new PluginFault(known, `${plainLine(message)}${where}`, { version: plugin.version, kind, at: place(at), limit: place(limit), waitedFor: place(waitedFor) }, { plugin: plugin.id, ...(hook !== null && { stage: hook }) });
}

function read(text: string): z.infer<typeof Trouble> {
  try {
    return Trouble.parse(JSON.parse(text));
  } catch {
    return { kind: 'lost', message: 'its process told a fault that can’t be read', at: null, limit: null, waitedFor: null };
  }
}

/** A fault that this side finds. */
export const ownFault = (plugin: { id: string; version: string }, hook: string, kind: FaultKind, message: string): PluginFault =>
  new PluginFault(CODES[kind], message, { version: plugin.version, kind }, { plugin: plugin.id, stage: hook });
