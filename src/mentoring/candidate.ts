/** A mentor or mentee made ready for scoring four million pairs: what is compared is read and folded once. */
import { fold } from '../lib/fold.ts';
import { byText } from '../lib/text.ts';
import { type CefrLevel, cefrLevels, type Gender } from '../lib/vocabulary.ts';
import { handleFrom } from '../organisation/organisation.ts';
import type { Mentee, Mentor, Person } from './mentoring.ts';
import { readTimes, type WeekTimes } from './times.ts';
import { readWishes } from './wishes.ts';

interface Candidate {
  readonly id: number;
  readonly name: string;
  /** Tells people apart by what is known of them, not by their numbers: the order of input must not matter. */
  readonly key: string;
  readonly participantId: number | null;
  readonly gender: Gender | null;
  readonly age: number | null;
  readonly household: string | null;
  readonly employer: string | null;
  readonly occupationCode: string | null;
  readonly occupation: string;
  readonly education: string;
  readonly municipality: string | null;
  readonly area: string | null;
  readonly remote: boolean;
  readonly times: WeekTimes;
  readonly interests: readonly string[];
  /** The interests as they were written, in the same order. */
  readonly interestsWritten: readonly string[];
}

export interface MentorCandidate extends Candidate {
  /** Languages at B2 or better, or of a level nobody wrote down. */
  readonly fluent: readonly string[];
  /** How many more mentees she can have. */
  readonly capacity: number;
  readonly migrationBackground: boolean | null;
  readonly menteeGender: Gender | null;
  readonly extractSeen: boolean;
}

export interface MenteeCandidate extends Candidate {
  /** Languages at A2 or better, or of a level nobody wrote down. */
  readonly speaks: readonly string[];
  /** The languages she wants to practise. */
  readonly targets: readonly string[];
  readonly mentorGender: Gender | null;
  readonly wantsBackground: boolean;
  /** Something is written that only a person can weigh. */
  readonly otherWish: boolean;
  readonly consent: boolean | null;
  readonly daysWaited: number;
}

/** What reading people needs besides them. */
export interface Reading {
  /** Age in whole years on the day of matching. */
  readonly ageOf: (person: Pick<Person, 'birthDate' | 'birthYear'>) => number | null;
  /** The travel area of a municipality's code; null when it is in none. */
  readonly areaOf: (municipality: string) => string | null;
  readonly daysSince: (day: string) => number;
}

/** @param capacity how many mentees she can have beside those she has */
export function mentorCandidate(mentor: Mentor, capacity: number, reading: Reading): MentorCandidate {
  return {
    ...candidate(mentor, reading),
    fluent: speaking(mentor, 'B2'),
    capacity,
    migrationBackground: mentor.migrationBackground,
    menteeGender: mentor.menteeGender,
    extractSeen: mentor.extractSeenOn !== null,
  };
}

export function menteeCandidate(mentee: Mentee, reading: Reading): MenteeCandidate {
  const wishes = readWishes(mentee.wishes);
  const mentorGender = mentee.mentorGender ?? wishes.gender;
  return {
    ...candidate(mentee, reading),
    speaks: speaking(mentee, 'A2'),
    targets: mentee.targets,
    mentorGender,
    wantsBackground: wishes.migrationBackground,
    otherWish: mentee.wishes !== null && mentorGender === null && !wishes.migrationBackground,
    consent: mentee.consent,
    daysWaited: reading.daysSince(mentee.appliedOn),
  };
}

function candidate(person: Person, { ageOf, areaOf }: Reading): Candidate {
  const interests = new Map(person.interests.map((interest) => [fold(interest), interest]));
  return {
    id: person.id,
    name: person.name,
    key: contentKey(person),
    participantId: person.participantId,
    gender: person.gender,
    age: ageOf(person),
    household:
      person.address === null || person.municipality === null ? null : fold(person.municipality + person.address),
    employer: person.employer === null ? null : handleFrom(person.employer),
    occupationCode: person.occupationCode,
    occupation: fold(person.occupation ?? ''),
    education: fold(person.educationField ?? ''),
    municipality: person.municipality,
    area: person.municipality === null ? null : areaOf(person.municipality),
    remote: person.remote === true,
    times: readTimes(person.availability),
    interests: [...interests.keys()],
    interestsWritten: [...interests.values()],
  };
}

const contentKey = (person: Person): string =>
  [
    person.nameKey,
    person.birthDate ?? person.birthYear ?? '',
    person.occupationCode ?? '',
    person.municipality ?? '',
    person.email ?? '',
    person.phone ?? '',
    person.availability ?? '',
    person.interests.join(','),
    person.employer ?? '',
  ].join('|');

function speaking({ languages }: Person, least: CefrLevel): string[] {
  const enough = cefrLevels.indexOf(least);
  const spoken = languages.filter(({ level }) => {
    const rank = cefrLevels.indexOf(level as CefrLevel);
    return level === null || rank === -1 || rank >= enough;
  });
  return [...new Set(spoken.map(({ language }) => language))].sort(byText);
}

/** The same order whatever the numbers are; people about whom all is the same come by number. */
export const byContent = <C extends Pick<Candidate, 'key' | 'id'>>(candidates: readonly C[]): C[] =>
  [...candidates].sort((a, b) => byText(a.key, b.key) || a.id - b.id);
