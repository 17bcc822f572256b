/** The score of a pair: for each criterion its weight times a share, rounded to whole points, so that anyone can add it up. */
import { type Criterion, criteria } from '../lib/vocabulary-mentoring.ts';
import { occupationCloseness } from '../skill/occupation.ts';
import type { MenteeCandidate, MentorCandidate } from './candidate.ts';
import type { Fact, FactKind, Reason, Weights } from './mentoring.ts';
import { countTimes } from './times.ts';

interface Rule {
  /** How much of the weight the pair gets, 0 to 1. Asked millions of times: it only compares. */
  readonly share: (mentor: MentorCandidate, mentee: MenteeCandidate) => number;
  /** What was seen, for people. */
  readonly fact: (mentor: MentorCandidate, mentee: MenteeCandidate) => Fact;
}

const fact = (kind: FactKind, ...values: readonly string[]): Fact => ({ kind, values });

/** How many digits of ISCO-08 two have in common, 0–4. Occupations that the classification does not know are the same when they are written the same. */
function sharedDigits(mentor: MentorCandidate, mentee: MenteeCandidate): 0 | 1 | 2 | 3 | 4 {
  const [a, b] = [mentor.occupationCode, mentee.occupationCode];
  if (a === null || b === null) return mentor.occupation !== '' && mentor.occupation === mentee.occupation ? 4 : 0;
  let digits = 0;
  while (digits < 4 && a.length > digits && a[digits] === b[digits]) digits += 1;
  return digits as 0;
}

const hasOccupation = ({ occupation, occupationCode }: MentorCandidate | MenteeCandidate): boolean =>
  occupationCode !== null || occupation !== '';

/** Meetings in person are easiest in one's own municipality; half for one travel area, or when both can meet at a distance. */
const halfPlace = 0.5;

const sameMunicipality = (mentor: MentorCandidate, mentee: MenteeCandidate): boolean =>
  mentor.municipality !== null && mentor.municipality === mentee.municipality;
export const sameArea = (mentor: MentorCandidate, mentee: MenteeCandidate): boolean =>
  mentor.area !== null && mentor.area === mentee.area;

const shared = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((one) => b.includes(one));

function sharedCount(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const one of a) if (b.includes(one)) count += 1;
  return count;
}

/** How many of the mentee's wishes that can be held against what is known are met, and how many there are. */
function wishCounts(mentor: MentorCandidate, mentee: MenteeCandidate): { readonly met: number; readonly of: number } {
  const gender = mentee.mentorGender !== null;
  const of = (gender ? 1 : 0) + (mentee.wantsBackground ? 1 : 0);
  const met =
    (gender && mentor.gender === mentee.mentorGender ? 1 : 0) +
    (mentee.wantsBackground && mentor.migrationBackground === true ? 1 : 0);
  return { met, of };
}

const rules: Readonly<Record<Criterion, Rule>> = {
  occupation: {
    share: (mentor, mentee) => {
      const [a, b] = [mentor.occupationCode, mentee.occupationCode];
      if (a !== null && b !== null) return occupationCloseness(a, b);
      return sharedDigits(mentor, mentee) === 4 ? 1 : 0;
    },
    fact: (mentor, mentee) => {
      if (!hasOccupation(mentor) || !hasOccupation(mentee)) return fact('occupation-unknown');
      const digits = sharedDigits(mentor, mentee);
      const code = mentor.occupationCode ?? '';
      if (digits === 4) return fact('same-occupation', code);
      return digits === 0 ? fact('other-occupation') : fact('near-occupation', code.slice(0, digits), String(digits));
    },
  },
  education: {
    share: ({ education }, mentee) => (education !== '' && education === mentee.education ? 1 : 0),
    fact: ({ education }, mentee) => {
      if (education === '' || mentee.education === '') return fact('education-unknown');
      return fact(education === mentee.education ? 'same-education' : 'other-education');
    },
  },
  language: {
    share: ({ fluent }, { targets }) => (targets.length === 0 ? 0 : sharedCount(targets, fluent) / targets.length),
    fact: ({ fluent }, { targets }) => {
      if (targets.length === 0) return fact('target-unknown');
      const spoken = shared(targets, fluent);
      return spoken.length > 0 ? fact('practises', ...spoken) : fact('practises-not', ...targets);
    },
  },
  times: {
    share: (mentor, mentee) => {
      const fewest = Math.min(countTimes(mentor.times), countTimes(mentee.times));
      return fewest === 0 ? 0 : countTimes(mentor.times & mentee.times) / fewest;
    },
    fact: (mentor, mentee) => {
      const fewest = Math.min(countTimes(mentor.times), countTimes(mentee.times));
      if (fewest === 0) return fact('times-unknown');
      const both = countTimes(mentor.times & mentee.times);
      return both === 0 ? fact('no-shared-times') : fact('shared-times', String(both), String(fewest));
    },
  },
  place: {
    share: (mentor, mentee) => {
      if (sameMunicipality(mentor, mentee)) return 1;
      return sameArea(mentor, mentee) || (mentor.remote && mentee.remote) ? halfPlace : 0;
    },
    fact: (mentor, mentee) => {
      if (sameMunicipality(mentor, mentee)) return fact('same-municipality');
      if (sameArea(mentor, mentee)) return fact('same-area');
      if (mentor.remote && mentee.remote) return fact('both-remote');
      return fact(mentor.municipality === null || mentee.municipality === null ? 'place-unknown' : 'far-apart');
    },
  },
  interests: {
    /** Jaccard: those in common among all that either has. */
    share: (mentor, mentee) => {
      const both = sharedCount(mentor.interests, mentee.interests);
      return both === 0 ? 0 : both / (mentor.interests.length + mentee.interests.length - both);
    },
    fact: (mentor, mentee) => {
      if (mentor.interests.length === 0 || mentee.interests.length === 0) return fact('interests-unknown');
      const both = mentor.interestsWritten.filter((_, index) =>
        mentee.interests.includes(mentor.interests[index] ?? ''),
      );
      const all = mentor.interests.length + mentee.interests.length - both.length;
      return both.length === 0 ? fact('no-shared-interests') : fact('shared-interests', String(all), ...both);
    },
  },
  wishes: {
    share: (mentor, mentee) => {
      if (mentee.mentorGender === null && !mentee.wantsBackground) return 0;
      const { met, of } = wishCounts(mentor, mentee);
      return met / of;
    },
    fact: (mentor, mentee) => {
      const { met, of } = wishCounts(mentor, mentee);
      if (of > 0) return fact('wishes-met', String(met), String(of));
      return fact(mentee.otherWish ? 'wishes-open' : 'no-wishes');
    },
  },
};

const pointsOf = (weight: number, share: number): number => Math.round(weight * share);

/** Makes the scoring of a programme: whole points, the sum of those that `explain` tells. */
export function scorer(weights: Weights): (mentor: MentorCandidate, mentee: MenteeCandidate) => number {
  const weighed = criteria
    .filter((criterion) => weights[criterion] > 0)
    .map((criterion) => ({ weight: weights[criterion], share: rules[criterion].share }));
  return (mentor, mentee) => {
    let score = 0;
    for (const { weight, share } of weighed) score += pointsOf(weight, share(mentor, mentee));
    return score;
  };
}

/** The lines of a score, in the order of the criteria; those without weight are left out. */
export function explain(mentor: MentorCandidate, mentee: MenteeCandidate, weights: Weights): Reason[] {
  return criteria
    .filter((criterion) => weights[criterion] > 0)
    .map((criterion) => {
      const weight = weights[criterion];
      const share = rules[criterion].share(mentor, mentee);
      return { criterion, weight, share, points: pointsOf(weight, share), fact: rules[criterion].fact(mentor, mentee) };
    });
}
