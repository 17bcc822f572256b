/** The questionnaire: its questions in three languages, the answers in a file, and the form on paper. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { SamspelError } from '../i18n/error.ts';
import type { Texts } from '../i18n/index.ts';
import { type Language, languages } from '../lib/vocabulary.ts';
import { type OutcomeSide, outcomeDomains } from '../lib/vocabulary-path.ts';
import type { Answer } from './outcome.ts';

const trilingual = v.object({ en: v.string(), sv: v.string(), fi: v.string() });
const question = v.object({ id: v.string(), domain: v.picklist(outcomeDomains), ...trilingual.entries });
const schema = v.object({
  id: v.string(),
  sd: v.number(),
  reliability: v.number(),
  scale: v.object({ en: v.array(v.string()), sv: v.array(v.string()), fi: v.array(v.string()) }),
  questions: v.object({ newcomer: v.array(question), host: v.array(question) }),
});

export type Instrument = v.InferOutput<typeof schema>;
export type Question = Instrument['questions']['newcomer'][number];

/** Throws when it has not its shape: it ships with the program and is tested. */
export const parseInstrument = (yaml: string): Instrument => v.parse(schema, parse(yaml));

/** What people write for "I prefer not to say". */
const notSaid = ['-', 'no', 'prefer not to say', 'vill inte säga', 'en halua sanoa', 'x'];

/**
 * The answers of a file: `answers: {work: 3, health: "-"}`. A question that is not there was not asked or not answered.
 * Throws `bad-data` with all mistakes.
 */
export function parseAnswers(yaml: string, questions: readonly Question[]): Answer[] {
  const written = readAnswers(yaml);
  const mistakes: ((t: Texts) => string)[] = [];
  const answers = Object.entries(written).flatMap(([id, value]): Answer[] => {
    const asked = questions.find((one) => one.id === id);
    if (asked === undefined) {
      mistakes.push((t) => t.outcome.noQuestion(id));
      return [];
    }
    const read = readAnswer(String(value));
    if (read === undefined) {
      mistakes.push((t) => t.outcome.badAnswer(id, String(value)));
      return [];
    }
    return [{ question: id, domain: asked.domain, value: read }];
  });
  if (mistakes.length > 0)
    throw new SamspelError('bad-data', (t) => mistakes.map((mistake) => mistake(t)).join('\n'), {
      hint: (t) => t.outcome.questionsAre(questions.map(({ id }) => id)),
    });
  return answers;
}

function readAnswers(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const document: unknown = parse(yaml);
    if (v.is(v.object({ answers: v.record(v.string(), v.unknown()) }), document)) return document.answers;
    if (v.is(v.record(v.string(), v.unknown()), document)) return document;
  } catch {
    // Told below: what matters is the form, not the parser's words.
  }
  throw new SamspelError('bad-data', (t) => t.outcome.notAnswers, { hint: (t) => t.outcome.notAnswersHint });
}

/** 1–5, null for "prefer not to say", undefined for what is neither. */
export function readAnswer(written: string): number | null | undefined {
  const word = written.trim().toLowerCase();
  if (notSaid.includes(word)) return null;
  return /^[1-5]$/.test(word) ? Number(word) : undefined;
}

/** The form for paper, in one language: who fills it in writes nothing that names her but the number. */
export function paperForm(instrument: Instrument, side: OutcomeSide, t: Texts): string {
  const language: Language = languages.find((code) => code === t.language) ?? 'en';
  const scale = instrument.scale[language].map((word, at) => `${at + 1} = ${word}`).join('   ');
  const lines = instrument.questions[side].map(
    (one, at) =>
      `${String(at + 1).padStart(2)}. ${one[language]}\n    [ ] 1   [ ] 2   [ ] 3   [ ] 4   [ ] 5   [ ] ${t.outcome.preferNot}\n`,
  );
  return [
    t.outcome.formTitle,
    '',
    t.outcome.formIntroduction,
    scale,
    '',
    t.outcome.formNumber,
    '',
    ...lines,
    t.outcome.formThanks,
    '',
  ].join('\n');
}
