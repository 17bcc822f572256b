/** Mentors, mentees and pairs for tests: what a test does not care about is filled in. */

import type { PairStatus } from '../../src/lib/vocabulary-mentoring.ts';
import type { MenteeCandidate, MentorCandidate } from '../../src/mentoring/candidate.ts';
import type { Pair, PairStory, Step } from '../../src/mentoring/mentoring.ts';

const person = {
  participantId: null,
  gender: null,
  age: 40,
  household: null,
  employer: null,
  occupationCode: null,
  occupation: '',
  education: '',
  municipality: '091',
  area: 'capital',
  remote: false,
  times: 0,
  interests: [],
  interestsWritten: [],
} as const;

export const aMentor = (given: Partial<MentorCandidate> = {}): MentorCandidate => ({
  ...person,
  id: 1,
  name: 'Mentor',
  key: `mentor ${given.id ?? 1}`,
  fluent: ['sv', 'fi'],
  capacity: 1,
  migrationBackground: null,
  menteeGender: null,
  extractSeen: false,
  ...given,
});

export const aMentee = (given: Partial<MenteeCandidate> = {}): MenteeCandidate => ({
  ...person,
  id: 1,
  name: 'Mentee',
  key: `mentee ${given.id ?? 1}`,
  participantId: 100,
  speaks: ['sv'],
  targets: ['sv'],
  mentorGender: null,
  wantsBackground: false,
  otherWish: false,
  consent: true,
  daysWaited: 0,
  ...given,
});

/** A pair with its steps (`['accepted', '2026-01-20']`) and the days of its sessions. */
export function aStory(
  steps: readonly (readonly [PairStatus, string])[],
  sessions: readonly string[] = [],
  given: Partial<PairStory> & { readonly planned?: string } = {},
): PairStory {
  const taken: Step[] = steps.map(([status, since]) => ({ pairId: 1, status, since }));
  const last = taken.at(-1) ?? { status: 'suggested' as const, since: '2026-01-01' };
  const pair: Pair = {
    id: 1,
    programmeId: 1,
    programme: 'p',
    mentorId: 1,
    menteeId: 1,
    mentor: 'Mentor',
    mentee: 'Mentee',
    mentorBeside: { birthDate: null, birthYear: null, municipality: null },
    menteeBeside: { birthDate: null, birthYear: null, municipality: null },
    participant: 100,
    proposedBy: 'anna',
    score: 50,
    reasons: [],
    status: last.status,
    statusOn: last.since,
    acceptedByMentorOn: null,
    acceptedByMenteeOn: null,
    signedOn: null,
    goals: [],
    startOn: taken.find(({ status }) => status === 'active')?.since ?? null,
    plannedEndOn: given.planned ?? null,
  };
  return {
    pair,
    steps: taken,
    sessions: sessions.map((date, index) => ({
      id: index + 1,
      pairId: 1,
      date,
      minutes: 60,
      mode: 'in-person',
      topics: null,
      nextOn: null,
    })),
    checkins: given.checkins ?? [],
    closure: given.closure ?? null,
  };
}
