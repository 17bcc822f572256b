/** The options by which the terms of a programme and the facts of its people are given, and what they become. */
import { choice, date, type InputOf, number, text, words } from '../cli/parameter.ts';
import { SamspelError } from '../i18n/error.ts';
import { known } from '../lib/known.ts';
import { genders, type Language, languages } from '../lib/vocabulary.ts';
import { type Criterion, criteria, programmeKinds } from '../lib/vocabulary-mentoring.ts';
import { municipalityCode } from '../participant/options.ts';
import { findLanguage } from '../roster/values/language.ts';
import { level } from '../roster/values/level.ts';
import type { Spoken, Weights } from './mentoring.ts';
import { occupationCodeOf } from './occupation-code.ts';

export const programmeOption = text((t) => t.mentoringCommands.options.programme, 'PROGRAMME');

export const termOptions = {
  kind: choice(programmeKinds, (t) => t.mentoringCommands.options.kind),
  partnership: text((t) => t.mentoringCommands.options.partnership, 'P'),
  months: number((t) => t.mentoringCommands.options.months),
  meetingsPerMonth: number((t) => t.mentoringCommands.options.meetingsPerMonth),
  maxGap: number((t) => t.mentoringCommands.options.maxGap, 'DAYS'),
  groupMeetings: number((t) => t.mentoringCommands.options.groupMeetings),
  trainingHours: number((t) => t.mentoringCommands.options.trainingHours),
  menteesPerMentor: number((t) => t.mentoringCommands.options.menteesPerMentor),
  capacity: number((t) => t.mentoringCommands.options.capacity),
  language: text((t) => t.mentoringCommands.options.language, 'CODE'),
  weights: text((t) => t.mentoringCommands.options.weights, 'CRITERION=POINTS,…'),
};

const yesNo = ['yes', 'no'] as const;
const flagOf = (answer: 'yes' | 'no' | undefined): number | undefined =>
  answer === undefined ? undefined : Number(answer === 'yes');

export const mentorOptions = {
  occupation: text((t) => t.mentoringCommands.options.occupation),
  education: text((t) => t.mentoringCommands.options.education),
  languages: words((t) => t.mentoringCommands.options.languages, 'CODE:LEVEL,…'),
  municipality: text((t) => t.mentoringCommands.options.municipality),
  times: text((t) => t.mentoringCommands.options.times),
  remote: choice(yesNo, (t) => t.mentoringCommands.options.remote),
  interests: words((t) => t.mentoringCommands.options.interests),
  room: number((t) => t.mentoringCommands.options.room),
  migrationBackground: choice(yesNo, (t) => t.mentoringCommands.options.background),
  gender: choice(genders, (t) => t.mentoringCommands.options.gender),
  menteeGender: choice(genders, (t) => t.mentoringCommands.options.menteeGender),
  email: text((t) => t.mentoringCommands.options.email),
  phone: text((t) => t.mentoringCommands.options.phone),
  contactLanguage: choice(languages, (t) => t.mentoringCommands.options.contactLanguage),
  trainedOn: date((t) => t.mentoringCommands.options.trainedOn),
  rulesAcceptedOn: date((t) => t.mentoringCommands.options.rulesAcceptedOn),
  extractSeenOn: date((t) => t.mentoringCommands.options.extractSeenOn),
};

export const menteeOptions = {
  targetOccupation: text((t) => t.mentoringCommands.options.targetOccupation),
  remote: choice(yesNo, (t) => t.mentoringCommands.options.remote),
  wishes: text((t) => t.mentoringCommands.options.wishes),
  mentorGender: choice(genders, (t) => t.mentoringCommands.options.mentorGender),
  consent: choice(yesNo, (t) => t.mentoringCommands.options.consent),
};

/** What was typed of a mentor, in the form in which it is kept; only what was typed. Throws `bad-data` with the first fault. */
export function readMentorFacts(typed: InputOf<typeof mentorOptions>, language: Language) {
  const {
    education,
    languages: spoken,
    municipality,
    times,
    remote,
    room,
    migrationBackground,
    interests,
    ...plain
  } = typed;
  between('--room', room, 0, 20);
  return known({
    ...plain,
    occupationCode: plain.occupation === undefined ? undefined : occupationCodeOf(plain.occupation, language),
    educationField: education,
    languages: spoken === undefined ? undefined : readSpoken(spoken),
    municipality: municipality === undefined ? undefined : municipalityCode(municipality),
    availability: times,
    remote: flagOf(remote),
    capacity: room,
    migrationBackground: flagOf(migrationBackground),
    interests,
  });
}

/** The same of a mentee. */
export function readMenteeFacts(typed: InputOf<typeof menteeOptions>, language: Language) {
  const { targetOccupation, remote, consent, ...plain } = typed;
  return known({
    ...plain,
    occupationCode: targetOccupation === undefined ? undefined : occupationCodeOf(targetOccupation, language),
    remote: flagOf(remote),
    consent: flagOf(consent),
  });
}

/** Reads `occupation=35,interests=10`; what is not named keeps its weight. Throws `bad-data`. */
export function readWeights(typed: string, before: Weights): Weights {
  const known: readonly string[] = criteria;
  const entries = typed.split(',').map((part) => /^\s*([a-z]+)\s*=\s*(\d{1,3})\s*$/.exec(part));
  if (entries.some((entry) => entry === null || !known.includes(entry[1] ?? '') || Number(entry[2]) > 100))
    throw new SamspelError('bad-data', (t) => t.mentoring.badWeights(typed), {
      hint: (t) => t.mentoring.badWeightsHint(criteria),
    });
  const given = Object.fromEntries(entries.map((entry) => [entry?.[1], Number(entry?.[2])]));
  return { ...before, ...(given as Partial<Record<Criterion, number>>) };
}

/** Reads `sv`, `finska:B2`. Throws `bad-data` for what is no language or level. */
export function readSpoken(typed: readonly string[]): Spoken[] {
  return typed.map((one) => {
    const [name = '', written] = one.split(':');
    const language = findLanguage(name.trim());
    if (language === null) throw new SamspelError('bad-data', (t) => t.mentoring.badLanguage(one));
    if (written === undefined) return { language, level: null };
    const reading = readLevel(written.trim());
    if (reading === null) throw new SamspelError('bad-data', (t) => t.mentoring.badLanguage(one));
    return { language, level: reading };
  });
}

function readLevel(written: string): string | null {
  const reading = level({ values: () => new Set(), reference: noReference, context: { today: '' } })(written);
  return 'fault' in reading ? null : (reading.value?.cefr ?? null);
}
const noReference = {
  headings: new Map(),
  municipalities: new Map(),
  municipalityNames: [],
  residenceGrounds: new Map(),
  occupationCode: () => null,
};

/** Throws `bad-data` for a number outside what makes sense. */
export function between(name: string, value: number | undefined, least: number, most: number): void {
  if (value !== undefined && (value < least || value > most))
    throw new SamspelError('bad-data', (t) => t.mentoring.notBetween(name, least, most));
}
