/** The short impact form (Article 35 of the GDPR): questions, answers, and what follows from them. */
import type { Texts } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';
import type { Language } from '../lib/vocabulary.ts';
import type { Paper } from './paper.ts';

export type Question = Readonly<Record<Language, string>> & { readonly id: string };

export interface ImpactForm {
  /** Answered yes or no. */
  readonly criteria: readonly Question[];
  /** Answered in words; may be left out. */
  readonly questions: readonly Question[];
  /** Of each: what is done about it (`measures-ID`, words) and what remains (`remains-ID`, a level). */
  readonly risks: readonly Question[];
}

export const levels = ['low', 'some', 'high'] as const;
export type Level = (typeof levels)[number];

/** By question; what was left out is missing. */
export type ImpactAnswers = Readonly<Record<string, string>>;

export interface ImpactAssessment {
  readonly id: number;
  readonly subject: string;
  readonly assessedOn: DateText;
  readonly byName: string;
  readonly answers: ImpactAnswers;
  readonly reviewOn: DateText | null;
}

export const measuresKey = ({ id }: Question): string => `measures-${id}`;
export const remainsKey = ({ id }: Question): string => `remains-${id}`;

/** What may be answered to each question: one of a few words, or null for free words. */
export function answerable({ criteria, questions, risks }: ImpactForm): ReadonlyMap<string, readonly string[] | null> {
  return new Map<string, readonly string[] | null>([
    ...criteria.map(({ id }) => [id, ['yes', 'no']] as const),
    ...questions.map(({ id }) => [id, null] as const),
    ...risks.flatMap((risk) => [[measuresKey(risk), null] as const, [remainsKey(risk), levels] as const]),
  ]);
}

export type ImpactOutcome = 'no-full' | 'full' | 'consult';

/** How many signs of a high risk were found. */
export const signsOf = ({ criteria }: ImpactForm, answers: ImpactAnswers): number =>
  criteria.filter(({ id }) => answers[id] === 'yes').length;

/** Two signs call for a full assessment (WP 248 rev.01, III.B.a); a high risk that remains must be put before the authority (Article 36(1)). */
export function outcomeOf(form: ImpactForm, answers: ImpactAnswers): ImpactOutcome {
  if (form.risks.some((risk) => answers[remainsKey(risk)] === 'high')) return 'consult';
  return signsOf(form, answers) >= 2 ? 'full' : 'no-full';
}

export function impactPaper(form: ImpactForm, assessment: ImpactAssessment, t: Texts): Paper {
  const words = t.privacyPapers.impact;
  const { subject, assessedOn, byName, answers, reviewOn } = assessment;
  const say = (question: Question) => question[t.language];
  const level = (risk: Question) => words.levels[answers[remainsKey(risk)] as Level] ?? words.notAnswered;
  return {
    language: t.language,
    title: words.title(subject),
    subtitle: words.by(byName, t.format.date(assessedOn)),
    madeOn: assessedOn,
    sections: [
      {
        heading: words.result,
        paragraphs: [
          words.outcomes[outcomeOf(form, answers)],
          words.signs(signsOf(form, answers)),
          ...(reviewOn === null ? [] : [words.review(t.format.date(reviewOn))]),
        ],
      },
      ...form.questions.map((question) => ({
        heading: say(question),
        paragraphs: [answers[question.id] ?? words.notAnswered],
      })),
      {
        heading: words.criteria,
        lines: form.criteria.map(
          (question) => `${say(question)} ${answers[question.id] === 'yes' ? words.yes : words.no}`,
        ),
      },
      {
        heading: words.risksHeading,
        table: {
          columns: words.riskColumns,
          rows: form.risks.map((risk) => [say(risk), answers[measuresKey(risk)] ?? words.notAnswered, level(risk)]),
        },
      },
    ],
  };
}
