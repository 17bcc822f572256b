/** Reading the impact form that ships with the program, and answers from a YAML file. */
import * as v from 'valibot';
import { parse } from 'yaml';
import { readYaml } from '../agreement/yaml.ts';
import type { Text, Texts } from '../i18n/index.ts';
import { nearest } from '../lib/text.ts';
import { answerable, type ImpactAnswers, type ImpactForm, levels, measuresKey, remainsKey } from './impact.ts';

const question = v.object({ id: v.string(), en: v.string(), sv: v.string(), fi: v.string() });
const form = v.object({ criteria: v.array(question), questions: v.array(question), risks: v.array(question) });

/** The file ships with the program and is tested: it throws when it is wrong. */
export const parseImpactForm = (yaml: string): ImpactForm => v.parse(form, parse(yaml));

export interface ImpactFile {
  readonly subject: string;
  readonly answers: ImpactAnswers;
}

export type ImpactReading =
  | { readonly file: ImpactFile }
  | { readonly mistakes: readonly { readonly line: number; readonly column: number; readonly text: Text }[] };

/** The answers of a file, or all that is wrong in it. Signs and what remains of each risk must be answered. */
export function parseImpact(text: string, known: ImpactForm): ImpactReading {
  const yaml = readYaml(text);
  if (!('source' in yaml)) return { mistakes: yaml.mistakes };
  const { value, locate } = yaml.source;
  const given = v.is(v.record(v.string(), v.unknown()), value) ? value : {};
  const { subject, ...rest } = given;
  const at = (key: string) => locate([key]);
  const choices = answerable(known);
  const written = Object.fromEntries(Object.entries(rest).map(([id, answer]) => [id, asText(answer)]));
  const unknown = Object.keys(rest)
    .filter((id) => !choices.has(id))
    .map((id) => ({
      ...at(id),
      text: ((t) => t.privacyPapers.impact.noQuestion(id, nearest(id, [...choices.keys()]))) satisfies Text,
    }));
  const wrong = [...choices].flatMap(([id, allowed]) =>
    allowed === null || allowed.includes(written[id] ?? '')
      ? []
      : [{ ...at(id), text: ((t) => t.privacyPapers.impact.mustBe(id, allowed)) satisfies Text }],
  );
  const about = asText(subject);
  const nameless =
    about === '' ? [{ ...at('subject'), text: ((t) => t.privacyPapers.impact.needsSubject) satisfies Text }] : [];
  const mistakes = [...nameless, ...unknown, ...wrong].sort((a, b) => a.line - b.line || a.column - b.column);
  if (mistakes.length > 0) return { mistakes };
  const answers = Object.fromEntries(Object.entries(written).filter(([, answer]) => answer !== ''));
  return { file: { subject: about, answers } };
}

/** YAML takes `yes` for a word and `true` for a truth value; people mean the same by both. */
function asText(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return value === null || value === undefined ? '' : String(value).trim();
}

/** The form as YAML to fill in, in the language of the reader. */
export function impactFormYaml({ criteria, questions, risks }: ImpactForm, t: Texts): string {
  const words = t.privacyPapers.impact;
  const lines = [
    ...words.formIntro.split('\n').map((line) => `# ${line}`),
    '',
    `# ${words.subject}`,
    'subject:',
    ...questions.flatMap((one) => ['', `# ${one[t.language]}`, `${one.id}:`]),
    ...criteria.flatMap((one) => ['', `# ${one[t.language]}`, `${one.id}: # yes | no`]),
    ...risks.flatMap((risk) => [
      '',
      `# ${words.measuresFor(risk[t.language])}`,
      `${measuresKey(risk)}:`,
      `${remainsKey(risk)}: # ${levels.join(' | ')}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
