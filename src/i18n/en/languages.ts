/** English: languages, levels and paths. */
import { formatFor } from '../format.ts';

const { plural } = formatFor('en');

export const languages = {
  summary: 'Language levels over time, and the path: Swedish, Finnish or both',
  skills: { speaking: 'speaking', listening: 'listening', reading: 'reading', writing: 'writing' },
  sources: { self: 'her own estimate', teacher: 'teacher', test: 'test', certificate: 'certificate' },
  headings: {
    skill: 'Skill',
    reason: 'Reason',
    from: 'At first',
    to: 'Now',
    steps: 'Steps',
    fromOn: 'First measured',
    toOn: 'Last measured',
  },
  help: {
    set: 'Record a level of a language; earlier levels stay',
    list: 'List the levels of a participant over time',
    path: 'Record which path a participant has chosen, and why',
    change: 'List how levels have changed from the first measure to the last',
  },
  setMore:
    'Levels as people write them: B1, A1.3, YKI 3, "alkeet", "flytande". They are mapped to the European framework (CEFR); YKI 1–6 are A1–C2.',
  changeMore:
    'What indicator R.2.8 of AMIF asks for: at least one whole step of CEFR up between two measures on different days.',
  arguments: { code: 'The language: sv, fi, Swedish, svenska, ruotsi …' },
  options: {
    level: 'The level: B1, A1.3, YKI 3',
    skill: 'Only this skill (else the language as a whole)',
    source: 'Who says so',
    on: 'The day it was assessed (else today)',
    to: 'The path',
    reason: 'Why: family, area, work, studies …',
    chosenOn: 'The day she chose (else today)',
    language: 'The language (else Swedish and Finnish)',
    partnership: 'Only those in this partnership',
    period: 'Only levels measured in this period',
    improved: 'Only those who have risen at least one step',
  },
  set: (name: string, language: string, level: string) => `${name}: ${language} ${level}.`,
  setLogged: (id: number, language: string) => `Recorded a level of ${language} for participant ${id}`,
  pathSet: (name: string, path: string) => `${name} integrates in: ${path}.`,
  pathLogged: (id: number) => `Recorded the path of participant ${id}`,
  levelFell: (language: string, before: string) => `Before it was ${before} in ${language}. Check that it is right.`,
  noLevels: 'No levels. Record one: samspel language set PARTICIPANT sv --level A2',
  noChanges: 'Nobody has two measures on different days in this period.',
  changeSum: (improved: number, measured: number) =>
    `${improved} of ${plural(measured, { one: '# measured pair', other: '# measured pairs' })} have risen at least one step.`,
  unknown: (typed: string) => `No language is called "${typed}".`,
  unknownHint: 'Write its name in English, Swedish or Finnish, or its code: so, Somali, somaliska, somali',
  unknownLevel: (typed: string) => `"${typed}" is not a level of language.`,
  unknownLevelHint: 'Write for example A0, A1.3, B1, C2 or YKI 3.',
  inFuture: 'That day has not come yet.',
  beforeBirth: 'That day is before she was born.',
  samePath: (path: string) => `That is her path already: ${path}.`,
};
