/** What a column of a roster can hold: each field once, with its reader. A new field is a line here and its headings in `headers.yaml`. */
import { type KeptField, kept, type PassedField, passed, saysTheSame, several, single } from './draft.ts';
import type { LevelLanguage } from './roster.ts';
import { path, permitType, residenceGround } from './values/choice.ts';
import { country } from './values/country.ts';
import { birthDate, birthYear, date } from './values/date.ts';
import { email } from './values/email.ts';
import { gender } from './values/gender.ts';
import { personalId } from './values/identity.ts';
import { language } from './values/language.ts';
import { level } from './values/level.ts';
import { listOf } from './values/list.ts';
import { municipality } from './values/municipality.ts';
import { fullName, name } from './values/name.ts';
import { occupation } from './values/occupation.ts';
import { phone } from './values/phone.ts';
import { line, postalCode } from './values/text.ts';
import { interpreter } from './values/yes-no.ts';

/** Lengths that real lists stay under; what is longer is a mistake of the sender's program. */
const aWord = line(100);
const aLine = line(500);
const aText = line(10_000);

const levelOf = (spoken: LevelLanguage): KeptField =>
  kept(level, ({ person }, value) => {
    const before = person.levels?.find(({ language: one }) => one === spoken);
    if (before !== undefined) return before.level === value.level;
    person.levels = [...(person.levels ?? []), { language: spoken, ...value }];
    return true;
  });

/** In the order of `headers.yaml`. */
export const fields = {
  givenName: single('givenName', name),
  familyName: single('familyName', name),
  fullName: kept(fullName, ({ person }, { givenName, familyName }) => {
    if (givenName !== undefined) person.givenName ??= givenName;
    if (familyName !== undefined) person.familyName ??= familyName;
    return (
      (givenName === undefined || saysTheSame(person.givenName, givenName)) &&
      (familyName === undefined || saysTheSame(person.familyName, familyName))
    );
  }),
  formerName: single('formerName', name),
  personalId: kept(personalId, (draft, { code, birthDate }) => {
    draft.person.personalId ??= code;
    draft.codeBirthDate ??= birthDate;
    return draft.person.personalId === code;
  }),
  birthDate: kept(birthDate, ({ person }, born) => {
    if (typeof born === 'number') person.birthYear ??= born;
    else person.birthDate ??= born;
    return born === (typeof born === 'number' ? person.birthYear : person.birthDate);
  }),
  birthYear: single('birthYear', birthYear),
  /** An age is true for a year only. */
  age: passed,
  birthCountry: passed,
  birthPlace: passed,
  gender: single('gender', gender),
  citizenship: several('citizenships', listOf(country)),
  originCountry: single('originCountry', country),
  motherTongue: single('motherTongue', language),
  serviceLanguage: single('serviceLanguage', language),
  interpreter: single('interpreter', interpreter),
  otherLanguages: several('otherLanguages', listOf(language), ['Language', 'Språk', 'Kieli']),
  phone: single('phone', phone),
  email: single('email', email),
  address: single('address', aLine),
  postalCode: single('postalCode', postalCode),
  postOffice: passed,
  municipality: single('municipality', municipality),
  arrivalDate: single('arrivalDate', date),
  permitType: single('permitType', permitType),
  residenceGround: single('residenceGround', residenceGround),
  permitFrom: passed,
  permitUntil: passed,
  levelFi: levelOf('fi'),
  levelSv: levelOf('sv'),
  levelEn: levelOf('en'),
  languageLevel: kept(level, (draft, value) => {
    draft.level ??= value;
    return draft.level.level === value.level;
  }),
  yki: passed,
  integrationLanguage: single('integrationLanguage', path),
  educationLevel: single('educationLevel', aLine),
  education: passed,
  educationField: single('educationField', aLine),
  educationCountry: single('educationCountry', country),
  occupation: single('occupation', occupation),
  targetOccupation: single('targetOccupation', occupation),
  workExperience: passed,
  labourStatus: single('labourStatus', aLine),
  employer: single('employer', aLine),
  school: single('school', aLine),
  programme: single('programme', aLine),
  group: passed,
  interests: several('interests', listOf(aWord), ['Interest', 'Hobby', 'Intresse', 'Harrastus', 'Kiinnostus']),
  needs: several('needs', listOf(aWord), ['Need', 'Behov', 'Tarve']),
  availability: single('availability', aLine),
  goal: single('goal', aText),
  planDate: single('planDate', date),
  planUntil: single('planUntil', date),
  joinedOn: single('joinedOn', date),
  leftOn: single('leftOn', date),
  exitReason: single('exitReason', aLine),
  status: passed,
  consent: passed,
  consentDate: passed,
  photoConsent: passed,
  guardian: passed,
  unaccompaniedMinor: passed,
  householdSize: passed,
  contactPerson: single('contactPerson', aLine),
  organisation: passed,
  businessId: passed,
  sector: passed,
  referredBy: single('referredBy', aLine),
  source: single('source', aLine),
  externalId: single('externalId', aWord),
  notes: { ...single('notes', aText), lines: true },
} as const satisfies Record<string, KeptField | PassedField>;

export type RosterField = keyof typeof fields;

export const rosterFields = Object.keys(fields) as readonly RosterField[];

export const isRosterField = (key: string): key is RosterField => Object.hasOwn(fields, key);

export const fieldOf = (key: RosterField): KeptField | PassedField => fields[key];

/** Fields that hold a name: without one a list is no list of people. */
export const nameFields: ReadonlySet<string> = new Set<RosterField>(['givenName', 'familyName', 'fullName']);
