import t from 'tap';
import { DATABASES, testDatabase } from '../testing/index.ts';
import { audit, CONSOLE, verifyAudit } from './audit.ts';

const entry = (action: string, details: Record<string, unknown> = {}) => ({ ...CONSOLE, action, resource: 'ast_1', details });

for (const kind of DATABASES) {
  t.test(`${kind}: whatever is done to the log afterwards is found`, async (t) => {
    const { knex } = await testDatabase(t, kind);
    t.match(await verifyAudit(knex), { rows: 0, id: 0 }, 'an empty log is whole');
    // At once, as replicas write; each in a transaction of its own.
    await Promise.all(Array.from({ length: 20 }, (_, n) => knex.transaction((trx) => audit(trx, entry('asset.delete', { z: n, a: { y: [1.5, null, 'ö\0'], b: undefined }, 'é': 1e21 })))));
    const head = await verifyAudit(knex);
    t.equal(head.rows, 20);
    await knex.transaction(async (trx) => {
      await audit(trx, entry('rolled back'));
      throw new Error('no');
    }).catch(() => {});
    t.strictSame(await verifyAudit(knex), head, 'what was rolled back leaves nothing, and a hole in the numbers is none in the chain');
    await knex.transaction((trx) => audit(trx, entry('after')));
    const later = await verifyAudit(knex, head);
    t.equal(later.rows, 21);

    const rows = await knex('audit_log').orderBy('id');
    const middle = rows[10];
    const tampered = async (name: string, change: () => Promise<unknown>, message: RegExp, was?: { id: number; hash: string }) => {
      await change();
      await t.rejects(verifyAudit(knex, was), { code: 'E_AUDIT_BROKEN', message }, name);
      await knex('audit_log').delete();
      await knex('audit_log').insert(rows.map((row) => ({ ...row, details: JSON.stringify(row.details) })));
      await verifyAudit(knex, later);
    };
    for (const change of [{ actor: 'usr_other' }, { action: 'x' }, { resource: 'ast_2' }, { details: '{}' }, { address: '1.2.3.4' }, { at: new Date(0) }, { through: 'session:x' }, { trace: 'x' }]) {
      await tampered(`changed ${Object.keys(change).join()}`, () => knex('audit_log').where({ id: middle.id }).update(change), new RegExp(`row ${middle.id} .*changed`));
    }
    await tampered('a row taken out', () => knex('audit_log').where({ id: middle.id }).delete(), new RegExp(`row ${rows[11].id} does not follow`));
    await tampered('the first row taken out', () => knex('audit_log').where({ id: rows[0].id }).delete(), /does not follow row 0/);
    await tampered('two rows exchanged', async () => {
      await knex('audit_log').where({ id: rows[3].id }).update({ id: 100_000 });
      await knex('audit_log').where({ id: rows[4].id }).update({ id: rows[3].id });
      await knex('audit_log').where({ id: 100_000 }).update({ id: rows[4].id });
    }, /does not follow/);
    await tampered('a row put in', () => knex('audit_log').insert({ ...rows[20], id: 100_000, details: '{}', previous_hash: rows[20].hash }), /changed/);
    await tampered('the end cut off, which only the head kept elsewhere shows', () => knex('audit_log').where('id', '>', rows[15].id).delete(), /cut off/, later);
    await tampered('all written anew', async () => {
      await knex('audit_log').delete();
      for (let n = 0; n < 21; n += 1) await knex.transaction((trx) => audit(trx, entry('harmless')));
    }, /gone|written anew/, later);
  });
}
