/** Every way in which Bozzetto itself fails: one table, a sentence and a hint each. docs/errors.md is generated from it. */

const row = (status: number, retryable: boolean, exit: number, hint: string) => ({ status, retryable, exit, hint });

/**
 * code → HTTP status, whether trying again can help, the CLI's exit code, and what to do.
 * Exit codes: 2 the request, 3 not accepted, 4 the machine, 5 a budget, 6 a plugin, 70 a fault of ours, 130 cancelled.
 */
export const ERRORS = {
  E_BRIEF_INVALID: row(400, false, 2, 'Give one sentence of at most 2000 characters that says what to make.'),
  E_BRIEF_CONTRADICTORY: row(422, false, 2, 'Say each count or size once.'),
  E_KIND_UNKNOWN: row(422, false, 2, 'Name one of the kinds that `bozzetto kinds` lists, or connect a model that can make anything.'),
  E_SIZE_IMPOSSIBLE: row(422, false, 2, 'Sizes between 1 mm and 200 m can be made.'),
  E_COUNT_IMPOSSIBLE: row(422, false, 2, 'Ask for a count within the range that the message names.'),
  E_FEEDBACK_UNKNOWN: row(422, false, 2, 'Name a part and a change: "make the legs thicker", "paint it blue", "remove the back".'),
  E_ASSET_UNKNOWN: row(404, false, 2, 'Give the folder that `generate --out` wrote; it holds run.json.'),
  E_SCRIPT_INVALID: row(422, false, 2, 'Give a readable Python file of at most 2 MB.'),
  E_SCRIPT_FAILED: row(422, false, 3, 'Mend the lines that the message names and build again.'),
  E_OPTION_INVALID: row(400, false, 2, 'See `bozzetto help`.'),
  E_NOT_ACCEPTED: row(200, false, 3, 'The asset is there; run.json tells which checks failed.'),
  E_PLAN_MISSING: row(422, false, 2, 'No planner could plan this; connect a model, or use words of `bozzetto kinds`.'),
  E_PLAN_INVALID: row(422, false, 2, 'Mend the plan or the kind: the message names the place.'),
  E_CODE_MISSING: row(422, false, 2, 'No coder could write a script for this plan; connect a model.'),
  E_EXECUTE_REFUSED: row(422, false, 6, 'A plugin refused to run the script; its reason is in the message.'),
  E_BUDGET_SPENT: row(402, false, 5, 'Raise the limit that the message names.'),
  E_CANCELLED: row(499, true, 130, 'The same command goes on from the last finished round.'),
  E_BLENDER_MISSING: row(503, false, 4, 'Install Blender 3.4 or newer: `apt-get install --no-install-recommends blender python3-numpy python3-socketio python3-websocket bubblewrap`, or name it with BOZZETTO_BLENDER.'),
  E_BLENDER_INCOMPLETE: row(503, false, 4, 'Install what the message names into Blender’s own Python; `bozzetto doctor` shows the command.'),
  E_BLENDER_LOST: row(503, true, 4, 'Blender ended or stopped answering; try again, and see the last lines of its output in the message.'),
  E_BLENDER_BUSY: row(503, true, 4, 'Too many jobs wait already; try again later.'),
  E_WALL_MISSING: row(503, false, 4, 'Mend what the message names (`bozzetto doctor` tells more), or run the script without a wall at your own risk: --unsafe-no-sandbox.'),
  E_OUTPUT_UNWRITABLE: row(507, true, 4, 'Choose an --out on a disk with room and with permission to write.'),
  E_OUTPUT_EXISTS: row(409, false, 2, 'Name another --out: what is there is not replaced, because Bozzetto did not make it or it was changed since.'),
  E_EXPORT_INVALID: row(500, false, 70, 'The GLB did not pass the validator; please report the run.json.'),
  E_STORE_FAILED: row(507, true, 4, 'The disk of the cache folder is full or read-only; set XDG_CACHE_HOME to another.'),
  E_LLM_UNAVAILABLE: row(503, true, 4, 'The model did not answer: see that it is running and can be reached (`bozzetto models`), or try again later.'),
  E_LLM_DENIED: row(503, false, 4, 'The provider refused the key, the model or the request; `bozzetto models` shows what is configured.'),
  E_LLM_ANSWER_INVALID: row(502, true, 4, 'The model answered with something that is of no use, also when asked again; try again, or another model.'),
  E_MODEL_INVALID: row(400, false, 2, 'Name a model as provider:name, for example ollama:qwen3-coder; `bozzetto models` lists the providers.'),
  E_RECORDING_MISSED: row(409, false, 2, 'The recording has no answer to this request; the message shows what is different. Record it anew.'),
  E_PLUGIN_INVALID: row(422, false, 6, 'Mend the plugin: the message names the key.'),
  E_PLUGIN_ORDER: row(422, false, 6, 'Name an installed plugin in `before`.'),
  E_PLUGIN_FAILED: row(500, false, 6, 'A required plugin failed; its own error is the cause.'),
  E_INTERNAL: row(500, false, 70, 'This is a fault of Bozzetto; please report it with the run.json.'),
} as const;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorPlace {
  stage?: string;
  plugin?: string;
  /** Overrides the table's hint where the place knows better. */
  hint?: string;
  cause?: unknown;
}

/** What fails in Bozzetto (what fails in Blender is a Report). */
export class BozzettoError extends Error {
  override name = 'BozzettoError';
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;
  readonly status: number;
  readonly exit: number;
  readonly stage: string | undefined;
  readonly plugin: string | undefined;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}) {
    super(message, place.cause === undefined ? undefined : { cause: place.cause });
    this.code = code;
    ({ retryable: this.retryable, status: this.status, exit: this.exit } = ERRORS[code]);
    this.hint = place.hint ?? ERRORS[code].hint;
    this.stage = place.stage;
    this.plugin = place.plugin;
  }

  toJSON() {
    const { code, message, hint, retryable, status, stage, plugin } = this;
    return { code, message, hint, retryable, status, ...(stage && { stage }), ...(plugin && { plugin }) };
  }
}

/** Any thrown thing as a BozzettoError: unknown ones become E_INTERNAL with their cause kept. */
export function coded(error: unknown, place: ErrorPlace = {}): BozzettoError {
  if (error instanceof BozzettoError) return error;
  return new BozzettoError('E_INTERNAL', error instanceof Error ? error.message : String(error), { ...place, cause: error });
}
