/** Which data have been kept long enough, by the times that hold in this register, and letting them go. */
import { parse } from 'yaml';
import { readShipped } from '../cli/files.ts';
import type { DateText } from '../lib/date.ts';
import { type RetentionKind, type RetentionWay, retentionKinds } from '../lib/vocabulary-privacy.ts';
import type { Db, Tx } from '../store/index.ts';
import { anonymisePeople } from './anonymise.ts';
import { erasePeople } from './erase.ts';
import {
  breachesEndedBy,
  disclosuresEndedBy,
  type Ended,
  forgetNotes,
  forgetReadings,
  forgetThings,
  notesEndedBy,
  ownRetentionRules,
  participantsEndedBy,
  readingsEndedBy,
  requestsEndedBy,
} from './records.ts';
import { type Expired, endedBy, expired, type RetentionRule } from './retention.ts';
import type { BlotOptions } from './traces.ts';

/** The rule of each kind: the register's own, else what ships. */
export async function retentionRules(db: Db): Promise<RetentionRule[]> {
  const own = await ownRetentionRules(db);
  const { rules } = parse(readShipped('privacy/retention.yaml')) as {
    rules: Record<RetentionKind, { months: number }>;
  };
  return retentionKinds.map((kind): RetentionRule => {
    const set = own.find((rule) => rule.kind === kind);
    return {
      kind,
      months: set?.months ?? rules[kind].months,
      way: set?.way ?? 'erase',
      from: set === undefined ? 'shipped' : 'register',
    };
  });
}

const sources: Readonly<Record<RetentionKind, (db: Db, day: DateText) => Promise<Ended[]>>> = {
  participant: participantsEndedBy,
  notes: notesEndedBy,
  disclosure: disclosuresEndedBy,
  request: requestsEndedBy,
  breach: breachesEndedBy,
  reading: readingsEndedBy,
};

/** Everything whose time is over on the day, kind by kind. */
export async function expiredOn(db: Db, today: DateText): Promise<Expired[]> {
  const found: Expired[] = [];
  for (const rule of await retentionRules(db))
    found.push(...expired(rule, await sources[rule.kind](db, endedBy(rule, today)), today));
  return found;
}

/** Erases what is listed, or makes it anonymous. What belongs to a participant goes with her, so participants go last. */
export async function letGo(
  tx: Tx,
  things: readonly Expired[],
  options: BlotOptions & { readonly on: DateText; readonly name: string },
): Promise<void> {
  const idsOf = (kind: RetentionKind, way: RetentionWay = 'erase') =>
    things.filter((thing) => thing.kind === kind && thing.way === way).map(({ id }) => id);
  for (const kind of ['disclosure', 'request', 'breach'] as const)
    if (idsOf(kind).length > 0) await forgetThings(tx, kind, idsOf(kind));
  if (idsOf('reading').length > 0) await forgetReadings(tx, idsOf('reading'));
  if (idsOf('notes').length > 0) await forgetNotes(tx, idsOf('notes'));
  const [erased, anonymised] = [idsOf('participant'), idsOf('participant', 'anonymise')];
  if (erased.length > 0) await erasePeople(tx, erased, { ...options, why: 'retention' });
  if (anonymised.length > 0) await anonymisePeople(tx, anonymised, options);
}
