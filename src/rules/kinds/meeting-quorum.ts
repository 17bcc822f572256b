/** When a clause says when a meeting has a quorum: who was there of those who were members on that day. */
import * as v from 'valibot';
import type { Text } from '../../i18n/index.ts';
import type { Sector } from '../../lib/vocabulary.ts';
import { heldMeetings, isPartner, membersOn, presentAt, reaches } from '../judge.ts';
import { ruleKind } from '../kind.ts';
import { count, sectorList, share } from '../parameters.ts';
import type { RuleMeeting } from '../records/meetings.ts';
import type { RuleMember } from '../records/members.ts';
import type { Judgement } from '../rules.ts';

interface Quorum {
  readonly minPartners?: number;
  readonly minShare?: number;
  readonly sectors?: readonly Sector[];
}

export const meetingQuorum = ruleKind({
  kind: 'meeting-quorum',
  params: {
    minPartners: v.exactOptional(count('3')),
    minShare: v.exactOptional(share('0.5')),
    sectors: v.exactOptional(sectorList),
  },
  needsOneOf: ['minShare', 'minPartners', 'sectors'],
  needs: ['meetings', 'members'],
  example: {
    text: {
      sv: 'Ett möte är beslutfört när minst hälften av parterna är närvarande.',
      fi: 'Kokous on päätösvaltainen, kun vähintään puolet kumppaneista on läsnä.',
      en: 'A meeting has a quorum when at least half of the partners are present.',
    },
    rule: { minShare: 0.5 },
  },
  check: ({ params, records, segment, at, period }) =>
    heldMeetings(records, { segment, at })
      .filter(({ date }) => date >= period.from)
      .map((meeting) => judgeMeeting(meeting, records.members.filter(isPartner), params)),
});

function judgeMeeting(meeting: RuleMeeting, partners: readonly RuleMember[], quorum: Quorum): Judgement {
  const { id, date, attendance } = meeting;
  const evidence = (note: Text) => [{ noun: 'meeting' as const, id, date, note }];
  if (attendance.length === 0)
    return { verdict: 'unknown', on: date, evidence: evidence((t) => t.rules.notes.noAttendance) };
  const asked = membersOn(partners, date);
  const present = presentAt(meeting);
  const there = asked.filter((organisation) => present.has(organisation));
  const sectorsThere = new Set(
    partners.filter(({ organisation }) => there.includes(organisation)).map(({ sector }) => sector),
  );
  const missing = (quorum.sectors ?? []).filter((sector) => !sectorsThere.has(sector));
  const isEnough =
    there.length >= (quorum.minPartners ?? 0) &&
    (quorum.minShare === undefined || (asked.length > 0 && reaches(there.length, asked.length, quorum.minShare))) &&
    missing.length === 0;
  const note: Text = (t) =>
    t.rules.notes.present(
      there.length,
      asked.length,
      missing.map((sector) => t.organisation.sectors[sector]),
    );
  return { verdict: isEnough ? 'kept' : 'broken', on: date, evidence: evidence(note) };
}
