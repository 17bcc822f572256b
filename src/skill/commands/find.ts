/** `skill find`: "who has been an electrician and speaks Swedish?" */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, required, text } from '../../cli/parameter.ts';
import { languageCode } from '../../language/codes.ts';
import { currentLevel, levelRank } from '../../language/language.ts';
import { fold } from '../../lib/fold.ts';
import { cefrLevels } from '../../lib/vocabulary.ts';
import { municipalityCode } from '../../participant/options.ts';
import { fullName, type Participant } from '../../participant/participant.ts';
import { findParticipants } from '../../participant/records.ts';
import { listSpeakers } from '../../speaker/records.ts';
import { type Found, ranked, scoreOf } from '../find.ts';
import { searchOccupations } from '../occupation.ts';
import { readOccupations } from '../occupation-list.ts';
import { occupationsLike, skillsLike } from '../records.ts';
import { foundTable } from '../view.ts';

export const find = command({
  name: 'find',
  summary: (t) => t.skill.help.find,
  description: (t) => t.skill.findMore,
  arguments: { what: required(text((t) => t.skill.arguments.find)) },
  options: {
    speaks: text((t) => t.skill.options.speaks, 'CODE'),
    level: choice(cefrLevels, (t) => t.skill.options.atLeast),
    municipality: text((t) => t.participant.fields.municipality),
  },
  listing: true,
  examples: [
    'skill find elektriker --speaks sv',
    'skill find "sairaanhoitaja" --speaks suomi --level B1 --municipality Esbo',
  ],
  async run(context, { what, speaks, level = 'A1', municipality }) {
    const language = speaks === undefined ? null : languageCode(speaks);
    const place = municipality === undefined ? null : municipalityCode(municipality);
    const { found, people } = await search(context, what);
    const shown = found.filter((one) => {
      if (place !== null && one.municipality !== place) return false;
      if (language === null) return true;
      const person = one.role === 'participant' ? people.get(one.id) : undefined;
      return person === undefined ? one.languages.includes(language) : speaksAt(person, language, level);
    });
    await context.list(foundTable(ranked(shown)));
  },
});

/** Her mother tongue counts as any level; another language without a level as spoken. */
function speaksAt(person: Participant, language: string, level: (typeof cefrLevels)[number]): boolean {
  if (person.motherTongue === language) return true;
  const cefr = currentLevel(person.levels, language);
  return cefr === null ? (person.otherLanguages ?? []).includes(language) : levelRank(cefr) >= levelRank(level);
}

async function search(context: Context, what: string) {
  const { db } = await context.store();
  const list = readOccupations();
  const hits = searchOccupations(list, what, context.language, 3).filter(({ score }) => score >= 0.75);
  const wanted = hits[0]?.code ?? null;
  // Those of the same minor group are near enough to be asked.
  const codes =
    wanted === null
      ? []
      : [...list.byCode.keys()].filter((code) => code.length === 4 && code.startsWith(wanted.slice(0, 3)));
  const names = list.names.filter(({ code }) => code === wanted).map(({ text: name }) => name);
  const words = [...new Set([what, ...names].map((word) => word.toLowerCase()))];
  const skills = await skillsLike(db, codes, words);
  const written = await occupationsLike(db, words);
  const ids = [...new Set([...skills, ...written].map(({ participantId }) => participantId))];
  const people = new Map((await findParticipants(db, ids)).map((person) => [person.id, person]));
  const found: Found[] = [
    ...skills.map((row) => ({
      ...participant(row, people),
      text: row.text,
      isco: row.isco,
      state: row.state,
      years: row.years,
      score: scoreOf(wanted, row.isco, row.state),
    })),
    ...written.map((row) => ({
      ...participant(row, people),
      text: row.occupation ?? '',
      isco: null,
      state: null,
      years: null,
      score: scoreOf(wanted, null, null),
    })),
    ...(await listSpeakers(db)).flatMap((speaker): Found[] => {
      const said = [...speaker.topics, speaker.experience ?? ''].join(' ');
      if (!words.some((word) => fold(said).includes(fold(word)))) return [];
      return [
        {
          role: 'speaker',
          id: speaker.id,
          name: speaker.name,
          municipality: speaker.municipality,
          text: speaker.experience ?? speaker.topics.join(', '),
          isco: null,
          state: null,
          years: null,
          languages: speaker.languages,
          score: scoreOf(wanted, null, null),
        },
      ];
    }),
  ];
  return { found, people };
}

function participant(
  row: { participantId: number; givenName: string; familyName: string; municipality: string | null },
  people: ReadonlyMap<number, Participant>,
) {
  const person = people.get(row.participantId);
  const levels = person?.levels ?? [];
  const measured = [...new Set(levels.map(({ language }) => language))].map((language) =>
    `${language} ${currentLevel(levels, language) ?? ''}`.trim(),
  );
  const tongue = person?.motherTongue ?? null;
  const languages = tongue === null ? measured : [tongue, ...measured.filter((one) => !one.startsWith(`${tongue} `))];
  return {
    role: 'participant' as const,
    id: row.participantId,
    name: fullName(row),
    municipality: row.municipality,
    languages,
  };
}
