/** When a clause asks that all parties sign: each has so many days from the first day of the version, or from its draft if that came later. */
import type { Text } from '../../i18n/index.ts';
import { addDays, type DateText } from '../../lib/date.ts';
import { earlier, judgeByDeadline, later, membersOn } from '../judge.ts';
import { type Inquiry, ruleKind } from '../kind.ts';
import { count } from '../parameters.ts';
import type { Judgement, RuleRecords, RuleVersion } from '../rules.ts';
import { countOn } from '../windows.ts';

export const signedByAll = ruleKind({
  kind: 'signed-by-all',
  params: { byDays: count('30') },
  needs: ['members'],
  example: {
    text: {
      sv: 'Avtalet gäller när alla parter har undertecknat det.',
      fi: 'Sopimus on voimassa, kun kaikki kumppanit ovat allekirjoittaneet sen.',
      en: 'The agreement is valid when all partners have signed it.',
    },
    rule: { byDays: 30 },
  },
  check: (inquiry) => {
    const { params, records, segment } = inquiry;
    const version = records.versions.find(({ id }) => id === segment.versionId);
    if (version === undefined) return [];
    const start = later(version.draftedOn, segment.from);
    const deadline = addDays(countOn(start, params.byDays, params), params.graceDays);
    return version.parties.flatMap((party) => judgeParty(party, { version, deadline, inquiry }));
  },
});

interface Signing {
  readonly version: RuleVersion;
  readonly deadline: DateText;
  readonly inquiry: Inquiry<unknown, 'members'>;
}

function judgeParty(
  { organisation, signedOn }: RuleVersion['parties'][number],
  { version, deadline, inquiry: { records, segment, at, period } }: Signing,
): Judgement[] {
  const { id } = version;
  const isSigned = signedOn !== null && signedOn <= at;
  if (!isSigned && hasLeft(organisation, { records, on: earlier(deadline, at) })) return [];
  const signed =
    (on: DateText): Text =>
    (t) =>
      t.rules.notes.signed(organisation, t.format.date(on));
  // What is in force stays signed or unsigned, however long ago the last day was.
  const isOpen = segment.until === null;
  if (isOpen && isSigned && deadline < period.from) {
    const evidence = [{ noun: 'agreement' as const, id, date: signedOn, note: signed(signedOn) }];
    return [{ verdict: 'kept', on: signedOn, evidence }];
  }
  return judgeByDeadline({
    deadline,
    done: signedOn,
    at,
    period: isOpen ? { from: segment.from, until: period.until } : period,
    evidence: { noun: 'agreement', id, date: isSigned ? signedOn : deadline },
    notes: {
      kept: signed,
      late: (on, days) => (t) => t.rules.notes.late(signed(on)(t), days),
      missing: (by) => (t) => t.rules.notes.signatureDue(organisation, t.format.date(by)),
    },
  });
}

const hasLeft = (
  organisation: string,
  { records: { members }, on }: { readonly records: RuleRecords<'members'>; readonly on: DateText },
): boolean =>
  members.some((member) => member.organisation === organisation) && !membersOn(members, on).includes(organisation);
