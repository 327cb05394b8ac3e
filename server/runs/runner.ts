/** What a worker does with its jobs. Blender, models and plugins are opened once and shared by all of them. */
import { BozzettoError } from '#core/errors.ts';
import type { Blender } from '#core/ports.ts';
import type { LocalBlender } from '../adapters/blender/index.ts';
import { equip, type Equipment } from '../compose.ts';
import type { JobKind, JobRow } from '../db/jobs.ts';
import type { Handle, WorkContext } from '../queue/queue.ts';
import type { Site } from '../site.ts';
import { inSpan } from '../telemetry.ts';
import { tableAnswers } from './answers.ts';
import { makeExported } from './make-exported.ts';
import { makeVersion } from './make-version.ts';
import { fileStore } from './store.ts';

export interface Runner {
  handle: Handle;
  /** The pool on this machine: for readiness and metrics. */
  blender: LocalBlender;
  /** Ends Blender, the plugin host and documentation servers. No job may be running. */
  close(): Promise<void>;
}

type Work = (site: Site, job: JobRow & { asset_id: string }, tools: { equipment: Equipment; blender: Blender; context: WorkContext }) => Promise<void>;

const WORK: Record<JobKind, Work> = { generate: makeVersion, refine: makeVersion, build: makeVersion, export: makeExported, preview: makeExported };

/** Throws E_MODEL_INVALID and E_OPTION_INVALID where the configuration of models has faults. @param equipment opened here where absent */
export async function createRunner(site: Site, equipment?: Equipment): Promise<Runner> {
  const shared = equipment ?? (await openEquipment(site));
  return {
    blender: shared.blender,
    async handle(job, context) {
      const { kind, asset_id } = job;
      if (asset_id === null) throw new BozzettoError('E_REQUEST_INVALID', `job ${job.id} is about no asset`);
      const blender = job.input.blender === undefined ? shared.blender : await artistsBlender(site, job.user_id, job.input.blender);
      const traced: Blender = {
        run: (wanted, options) => inSpan('blender', job.trace, { 'bozzetto.job': wanted.id }, async () => {
          const report = await blender.run(wanted, options);
          // The script's own words stay in the report: here is only what an operator looks for.
          site.log.info({ job: wanted.id, trace: job.trace, ok: report.ok, seconds: report.seconds, blender: report.blender, walled: report.walled }, 'Blender has answered');
          return report;
        }),
      };
      await inSpan(`job ${kind}`, job.trace, { 'bozzetto.job': job.id }, () => WORK[kind](site, { ...job, asset_id }, { equipment: shared, blender: traced, context }));
    },
    close: () => shared.close(),
  };
}

/** The one that an artist has connected, wherever she is. */
async function artistsBlender(site: Site, user: string, name: string): Promise<Blender> {
  const { bridgeBlender } = await import('../sockets/bridge-blender.ts');
  return bridgeBlender(site, { user, name });
}

async function openEquipment(site: Site): Promise<Equipment> {
  const { config, log } = site;
  return equip({
    store: fileStore(site), answers: tableAnswers(site.database), unsafeNoSandbox: config.unsafeNoSandbox, models: {}, meshopt: false, webp: false,
    installed: config.plugins ? async (read) => (await import('../installed/open.ts')).openServerPlugins(site, read) : null,
    log: (message) => log.warn({ about: message }, 'Blender'),
    // A model's answer that is of no use is quoted, and may hold people's words.
    ...(config.logPrompts && { logModels: (message: string) => log.warn({ about: message }, 'model') }),
  });
}
