/** Looks for who can what: among skills and occupations of participants, among mentors and among speakers. */
import { currentLevel, levelRank } from '../language/language.ts';
import { fold } from '../lib/fold.ts';
import { type CefrLevel, cefrLevels, type Language } from '../lib/vocabulary.ts';
import { mentorsWhoCan } from '../mentoring/records.ts';
import { fullName, type ListedPerson, type Participant } from '../participant/participant.ts';
import { findParticipants } from '../participant/records.ts';
import { listSpeakers } from '../speaker/records.ts';
import type { Db } from '../store/index.ts';
import { type Found, ranked, type Sought, scoreOf } from './find.ts';
import { type OccupationList, searchOccupations } from './occupation.ts';
import { occupationsLike, type Page, skillsLike } from './records.ts';

/** Those of the same minor group are near enough to be asked. */
export function readSought(list: OccupationList, typed: string, language: Language): Sought {
  const [best] = searchOccupations(list, typed, language, 3).filter(({ score }) => score >= 0.75);
  const wanted = best?.code ?? null;
  const codes =
    wanted === null
      ? []
      : [...list.byCode.keys()].filter((code) => code.length === 4 && code.startsWith(wanted.slice(0, 3)));
  const names = list.names.filter(({ code }) => code === wanted).map(({ text }) => text);
  return { wanted, codes, words: [...new Set([typed, ...names].map((word) => word.toLowerCase()))] };
}

/** Where she lives and what she speaks, at least at which level. */
export interface Wish {
  readonly municipality: string | null;
  readonly language: string | null;
  readonly level: CefrLevel;
}

/** Participants are read in portions of so many, the best first, until enough fit. */
const portion = 100;
const skillsAtATime = 500;

/** The people who fit, the surest first; no more than `most`. `more` says that there would be others. */
export async function findPeople(
  db: Db,
  sought: Sought,
  wish: Wish,
  most: number,
): Promise<{ readonly found: readonly Found[]; readonly more: boolean }> {
  const result = (found: readonly Found[]) => ({ found: found.slice(0, most), more: found.length > most });
  const told = [...(await mentors(db, sought)), ...(await speakers(db, sought))];
  for (let from = 0; ; from += skillsAtATime) {
    const skills = await skilled(db, sought, { from, most: skillsAtATime });
    told.push(...skills);
    if (skills.length < skillsAtATime) break;
    // What has not been read yet is no surer than the last that was.
    const last = skills.at(-1)?.score ?? 0;
    const found = await whoFit(db, ranked(told.filter(({ score }) => score >= last)), wish, most);
    if (found.length > most) return result(found);
  }
  // What only stands in a list of occupations comes last and is the most: it is read when the others are too few.
  const word = scoreOf(sought.wanted, null, null);
  const surer = await whoFit(db, ranked(told.filter(({ score }) => score > word)), wish, most);
  if (surer.length > most) return result(surer);
  return result(await whoFit(db, ranked([...told, ...(await listed(db, sought))]), wish, most));
}

/** One more than `most`, if so many fit. */
async function whoFit(db: Db, candidates: readonly Found[], wish: Wish, most: number): Promise<Found[]> {
  const near = candidates.filter(
    ({ municipality }) => wish.municipality === null || municipality === wish.municipality,
  );
  const found: Found[] = [];
  for (let from = 0; from < near.length && found.length <= most; from += portion)
    found.push(...(await withLanguages(db, near.slice(from, from + portion), wish)));
  return found.slice(0, most + 1);
}

/** Adds what participants speak, and leaves out those who do not speak what is wished. */
async function withLanguages(db: Db, some: readonly Found[], { language, level }: Wish): Promise<Found[]> {
  const ids = some.filter(({ role }) => role === 'participant').map(({ id }) => id);
  const people = new Map((await findParticipants(db, ids)).map((person) => [person.id, person]));
  return some.flatMap((one) => {
    const person = one.role === 'participant' ? people.get(one.id) : undefined;
    const speaks =
      language === null ||
      (person === undefined ? saysSheSpeaks(one, language, level) : speaksAt(person, language, level));
    return speaks ? [person === undefined ? one : { ...one, languages: languagesOf(person) }] : [];
  });
}

/** Her mother tongue counts as any level; another language without a level as spoken. */
function speaksAt(person: Participant, language: string, level: CefrLevel): boolean {
  if (person.motherTongue === language) return true;
  const cefr = currentLevel(person.levels, language);
  return cefr === null ? (person.otherLanguages ?? []).includes(language) : levelRank(cefr) >= levelRank(level);
}

/** Mentors and speakers have told their languages themselves, with a level or without. */
function saysSheSpeaks({ languages }: Found, language: string, level: CefrLevel): boolean {
  return languages.some((told) => {
    const [code, at] = told.split(' ');
    if (code !== language) return false;
    const cefr = cefrLevels.find((known) => known === at);
    return cefr === undefined || levelRank(cefr) >= levelRank(level);
  });
}

function languagesOf({ levels, motherTongue, otherLanguages }: Participant): string[] {
  const measured = [...new Set(levels.map(({ language }) => language))].map((language) =>
    `${language} ${currentLevel(levels, language) ?? ''}`.trim(),
  );
  const codes = new Set(measured.map((one) => one.split(' ')[0]));
  const told = (otherLanguages ?? []).filter((code) => code !== motherTongue && !codes.has(code));
  return motherTongue === null
    ? [...measured, ...told]
    : [motherTongue, ...measured.filter((one) => one.split(' ')[0] !== motherTongue), ...told];
}

const participant = (row: ListedPerson) =>
  ({
    role: 'participant',
    id: row.participantId,
    name: fullName(row),
    birthDate: row.birthDate,
    birthYear: row.birthYear,
    municipality: row.municipality,
    languages: [],
  }) as const;

const skilled = async (db: Db, sought: Sought, page: Page): Promise<Found[]> =>
  (await skillsLike(db, sought, page)).map((row) => ({
    ...participant(row),
    text: row.text,
    isco: row.isco,
    state: row.state,
    years: row.years,
    score: scoreOf(sought.wanted, row.isco, row.state),
  }));

const listed = async (db: Db, { wanted, words }: Sought): Promise<Found[]> =>
  (await occupationsLike(db, words)).map((row) => ({
    ...participant(row),
    ...onlyTold,
    text: row.occupation ?? '',
    score: scoreOf(wanted, null, null),
  }));

/** Of speakers the register keeps no year of birth. */
const unborn = { birthDate: null, birthYear: null } as const;
const onlyTold = { isco: null, state: null, years: null } as const;

const mentors = async (db: Db, { wanted, codes, words }: Sought): Promise<Found[]> =>
  (await mentorsWhoCan(db, codes, words)).map(({ id, name, occupation, occupationCode, languages, ...mentor }) => ({
    ...onlyTold,
    role: 'mentor',
    id,
    name,
    birthDate: mentor.birthDate,
    birthYear: mentor.birthYear,
    municipality: mentor.municipality,
    text: occupation ?? '',
    isco: occupationCode,
    languages: languages.map(({ language, level }) => `${language} ${level ?? ''}`.trim()),
    score: scoreOf(wanted, occupationCode, null),
  }));

async function speakers(db: Db, { wanted, words }: Sought): Promise<Found[]> {
  const folded = words.map(fold);
  return (await listSpeakers(db)).flatMap(({ id, name, municipality, topics, experience, languages }): Found[] => {
    const said = fold([...topics, experience ?? ''].join(' '));
    if (!folded.some((word) => said.includes(word))) return [];
    const text = experience ?? topics.join(', ');
    return [
      {
        ...onlyTold,
        ...unborn,
        role: 'speaker',
        id,
        name,
        municipality,
        text,
        languages,
        score: scoreOf(wanted, null, null),
      },
    ];
  });
}
