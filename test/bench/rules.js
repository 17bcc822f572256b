/**
 * The check of all rules over a large register: 200 partnerships with an agreement of 12 clauses each, 100,000 records. Ends with 1 when the
 * check takes 2 seconds or more. `npm run build` comes first.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';

const root = resolve(import.meta.dirname, '../..');
const launcher = join(root, 'bin/samspel.js');
const folder = mkdtempSync(join(tmpdir(), 'samspel-bench-'));
const env = { ...process.env, SAMSPEL_ACTOR: 'bench', SAMSPEL_LANG: 'en', SAMSPEL_TODAY: '2026-12-01', NO_COLOR: '1' };
const boundMs = 2000;
const counts = {
  partnerships: 200,
  meetings: 50,
  attendances: 4,
  actions: 90,
  newcomers: 80,
  contacts: 1,
  deliveries: 8,
};

const samspel = (...words) =>
  spawnSync(process.execPath, [launcher, ...words], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e9 });
const day = (n) => new Date(Date.UTC(2026, 0, 1) + (n % 330) * 86_400_000).toISOString().slice(0, 10);
const rules = [
  { kind: 'meeting-cadence', every: '1 month' },
  { kind: 'meeting-quorum', minShare: 0.5 },
  { kind: 'partner-attendance', minShare: 0.75, window: '12 months' },
  { kind: 'minutes-within', days: 7 },
  { kind: 'notice-before', days: 7 },
  { kind: 'actions-on-time', minShare: 0.8, window: '12 months' },
  { kind: 'decision-consensus', mode: 'consensus', topics: ['resources'] },
  { kind: 'first-contact-within', days: 5, workingDays: true },
  { kind: 'contribution-delivered', partner: 'org1', contribution: 'hours', amount: 100, per: '1 year' },
  { kind: 'agreement-review', every: '12 months' },
  { kind: 'signed-by-all', byDays: 30 },
  { kind: 'participant-voice', minShare: 0.5 },
];

/** Written straight into the tables: the log is not what is measured. Gives back how many rows there are. */
function fill() {
  const db = new Sqlite(join(folder, 'samspel.db'));
  for (const { name } of db.prepare("select name from sqlite_master where type = 'trigger'").all())
    db.exec(`drop trigger "${name}"`);
  let rows = 0;
  const insert = (table, row) => {
    rows += 1;
    const keys = Object.keys(row);
    const statement = `insert into "${table}" (${keys.map((key) => `"${key}"`)}) values (${keys.map(() => '?')})`;
    if (!prepared.has(statement)) prepared.set(statement, db.prepare(statement));
    return Number(prepared.get(statement).run(...Object.values(row)).lastInsertRowid);
  };
  const prepared = new Map();
  db.transaction(() => {
    const organisations = [1, 2, 3, 4].map((n) =>
      insert('organisation', {
        handle: `org${n}`,
        name: `Org ${n}`,
        sector: n === 1 ? 'authority' : 'school',
        languages: '[]',
      }),
    );
    for (let p = 1; p <= counts.partnerships; p += 1) fillPartnership(insert, p, organisations);
  })();
  db.exec('analyze');
  db.close();
  return rows;
}

function fillPartnership(insert, p, organisations) {
  const partnershipId = insert('partnership', {
    handle: `p${p}`,
    name: `P ${p}`,
    purpose: 'x',
    status: 'active',
    startOn: '2026-01-01',
  });
  for (const organisationId of organisations)
    insert('membership', { partnershipId, organisationId, role: 'partner', since: '2026-01-01' });
  const parties = organisations.map((_, n) => ({ organisation: `org${n + 1}`, role: 'partner' }));
  const clauses = rules.map((rule, n) => ({ id: `c${n}`, text: { en: rule.kind }, rule }));
  const document = JSON.stringify({ title: { en: 'Rules' }, valid: { from: '2026-01-01' }, parties, clauses });
  const versionId = insert('agreementVersion', {
    partnershipId,
    version: 1,
    validFrom: '2026-01-01',
    draftedOn: '2026-01-01',
    document,
  });
  for (const organisationId of organisations)
    insert('agreementParty', { versionId, organisationId, role: 'partner', signedOn: '2026-01-10', signedBy: 'A' });
  for (let m = 0; m < counts.meetings; m += 1) {
    const date = day(m * 7);
    const meetingId = insert('meeting', {
      partnershipId,
      date,
      status: 'held',
      sharedOn: date,
      invitedOn: '2025-12-01',
    });
    for (const organisationId of organisations)
      insert('attendance', { meetingId, name: 'A', organisationId, status: 'present' });
    insert('decision', { meetingId, position: 1, text: 'x #resources', method: 'consensus' });
  }
  for (let a = 0; a < counts.actions; a += 1)
    insert('action', {
      partnershipId,
      what: 'x',
      owner: 'A',
      addedOn: '2026-01-01',
      due: day(a * 3),
      doneOn: day(a * 3),
      timesMoved: 0,
    });
  const commitmentId = insert('commitment', {
    partnershipId,
    organisationId: organisations[0],
    kind: 'hours',
    hundredths: 10_000,
    madeOn: '2026-01-01',
    due: '2026-12-31',
  });
  for (let d = 0; d < counts.deliveries; d += 1)
    insert('contribution', { commitmentId, hundredths: 1000, deliveredOn: day(d * 40) });
  for (let n = 0; n < counts.newcomers; n += 1) {
    const participantId = insert('participant', {
      givenName: 'A',
      familyName: `B${n}`,
      nameKey: 'ab',
      enteredBy: 'x',
      enteredOn: '2026-01-01',
    });
    insert('participation', { participantId, partnershipId, joinedOn: day(n * 4) });
    insert('contact', { participantId, contactedOn: day(n * 4), way: 'phone', byName: 'A' });
  }
}

samspel('init', '-q');
const rows = fill();
let best = Number.POSITIVE_INFINITY;
let results = 0;
for (let run = 0; run < 3; run += 1) {
  const start = process.hrtime.bigint();
  const { stdout, status, stderr } = samspel('rules', 'check', '--json');
  if (status !== 0 && status !== 1) throw new Error(stderr);
  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  results = JSON.parse(stdout).length;
}
rmSync(folder, { recursive: true, force: true });
console.log(`rules check: ${results} clauses over ${rows} records in ${Math.round(best)} ms (bound ${boundMs} ms)`);
process.exitCode = best < boundMs ? 0 : 1;
