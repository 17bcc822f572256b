/** Reading the statements that ship with the program, and answers from a YAML file. */
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Text } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import { type Language, type Stage, stages } from '../lib/vocabulary.ts';
import { assessmentAreas } from '../lib/vocabulary-partnership.ts';
import type { Answers, Area } from './assessment.ts';

const statement = v.object({ id: v.string(), sv: v.string(), fi: v.string(), en: v.string() });
const instrument = v.array(v.object({ area: v.picklist(assessmentAreas), statements: v.array(statement) }));

/** The file ships with the program and is tested: it throws when it is wrong. */
export const parseInstrument = (yaml: string): readonly Area[] => v.parse(instrument, parse(yaml));

export interface AnswerFile {
  readonly answers: Answers;
  readonly stage: Stage | null;
  readonly round: string | null;
  readonly notes: string | null;
}

const answerFile = v.strictObject({
  round: v.nullish(v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
  stage: v.nullish(v.picklist(stages)),
  notes: v.nullish(v.string()),
  answers: v.record(v.string(), v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)))),
});

/** Answers from a file, or all that is wrong in it. A statement without a number was not answered. */
export function parseAnswers(
  value: unknown,
  areas: readonly Area[],
):
  | { readonly file: AnswerFile }
  | { readonly mistakes: readonly { readonly path: readonly (string | number)[]; readonly text: Text }[] } {
  const ids = areas.flatMap(({ statements }) => statements.map(({ id }) => id));
  const read = v.safeParse(answerFile, value);
  const shape = (read.issues ?? []).map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => key as string | number),
    text: ((t) =>
      issue.path?.[0]?.key === 'answers' && (issue.path?.length ?? 0) > 1
        ? t.stage.oneToFive
        : t.stage.answerKeys) satisfies Text,
  }));
  const given = v.is(v.object({ answers: v.record(v.string(), v.unknown()) }), value) ? value.answers : {};
  const unknown = Object.keys(given)
    .filter((id) => !ids.includes(id))
    .map((id) => ({ path: ['answers', id], text: ((t) => t.stage.noStatement(id, nearest(id, ids))) satisfies Text }));
  if (!read.success || unknown.length > 0) return { mistakes: [...shape, ...unknown] };
  const { answers, stage = null, round = null, notes = null } = read.output;
  const answered = Object.entries(answers).filter((entry): entry is [string, number] => entry[1] !== null);
  return { file: { answers: Object.fromEntries(answered), stage, round, notes } };
}

/** The form as YAML to fill in: the statements in the language of the reader, each with an empty answer. */
export function answerForm(
  areas: readonly Area[],
  t: {
    readonly language: Language;
    readonly intro: string;
    readonly stages: string;
    areaName(area: Area['area']): string;
  },
): string {
  const lines = areas.flatMap(({ area, statements }) => [
    '',
    `  # ${t.areaName(area)}`,
    ...statements.flatMap((one) => [`  # ${one[t.language]}`, `  ${one.id}:`]),
  ]);
  return [
    ...t.intro.split('\n').map((line) => `# ${line}`),
    'round:',
    `stage: # ${t.stages}`,
    'notes:',
    'answers:',
    ...lines,
    '',
  ].join('\n');
}
