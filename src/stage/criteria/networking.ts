/** Networking: partners of several sectors meet and tell each other. */
import type { Text } from '../../i18n/index.ts';
import { presentAt } from '../../rules/judge.ts';
import { type Criterion, meetingEvidence, partnersOn, recentMeetings, since } from '../criterion.ts';

export const networking: readonly Criterion[] = [
  {
    name: 'info-exchange',
    stage: 'networking',
    judge: (known) => {
      const meetings = recentMeetings(known, 6);
      const members = new Set(known.records.members.map(({ organisation }) => organisation));
      const joint = meetings.filter((meeting) => {
        const there = [...presentAt(meeting)].filter((organisation) => members.has(organisation)).length;
        return there >= 2 || (there > 0 && meeting.sharedOn !== null && meeting.sharedOn >= since(known, 6));
      });
      const evidence = joint.map((meeting) =>
        meetingEvidence(meeting, (t) => t.stage.notes.present(presentAt(meeting).size)),
      );
      const found: Text = (t) => t.format.plural(joint.length, t.stage.notes.jointMeetings);
      if (joint.length > 0) return { status: 'met', found, evidence };
      const isUnwritten = meetings.some(({ attendance }) => attendance.length === 0);
      const neverMet = known.records.meetings.every(({ date }) => date > known.asOf);
      return { status: isUnwritten || neverMet ? 'unknown' : 'not-met', found, evidence };
    },
  },
  {
    name: 'multi-sector',
    stage: 'networking',
    judge: (known) => {
      const partners = partnersOn(known);
      const sectors = [...new Set(partners.map(({ sector }) => sector))];
      return {
        status: partners.length === 0 ? 'unknown' : sectors.length >= 2 ? 'met' : 'not-met',
        found: (t) => t.format.list(sectors.map((sector) => t.organisation.sectors[sector])) || t.stage.notes.nothing,
        evidence: partners.map(({ id, organisation, since: date, sector }) => ({
          noun: 'membership',
          id,
          date,
          note: (t) => `${organisation}: ${t.organisation.sectors[sector]}`,
        })),
      };
    },
  },
];
