/** `privacy impact assess|list|show`: the short impact form, filled in, kept, and as a paper. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile, readShipped } from '../../cli/files.ts';
import { date, flag, number, text } from '../../cli/parameter.ts';
import { table } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { type ImpactForm, impactPaper, levels, measuresKey, outcomeOf, remainsKey, signsOf } from '../impact.ts';
import type { ImpactFile } from '../read-impact.ts';
import { addImpactAssessment, listImpactAssessments } from '../records.ts';
import { paperOptions, writePaper } from './paper-output.ts';

/** The library that checks the form is loaded only for the form. */
async function shippedForm(): Promise<ImpactForm> {
  const { parseImpactForm } = await import('../read-impact.ts');
  return parseImpactForm(readShipped('privacy/impact.yaml'));
}

export const impactAssess = command({
  name: 'impact assess',
  summary: (t) => t.privacyPapers.help.impactAssess,
  description: (t) => t.privacyPapers.help.impactAssessMore,
  arguments: { file: text((t) => t.privacyPapers.arguments.file, 'FILE') },
  options: {
    form: flag((t) => t.privacyPapers.options.form),
    on: date((t) => t.privacyPapers.options.on),
    review: date((t) => t.privacyPapers.options.review),
  },
  examples: ['privacy impact assess --form > impact.yaml', 'privacy impact assess impact.yaml --review 2027-06-30'],
  async run(context, { file, form: formOnly, on: assessedOn = context.today, review }) {
    const form = await shippedForm();
    if (formOnly) {
      const { impactFormYaml } = await import('../read-impact.ts');
      return context.print(impactFormYaml(form, context.texts));
    }
    // Before anything is asked: a key that does not open the register must not cost an hour's answers.
    await context.store();
    const { subject, answers } =
      file === undefined ? await askAnswers(context, form) : await readAnswers(context, file, form);
    await context.change('privacy impact assess', async (tx) => {
      const id = await addImpactAssessment(tx, {
        subject,
        assessedOn,
        byName: context.actor,
        answers: JSON.stringify(answers),
        reviewOn: review ?? null,
      });
      const { impact } = context.texts.privacyPapers;
      const outcome = outcomeOf(form, answers);
      return {
        message: impact.assessed(id, impact.outcomes[outcome]),
        json: { id, outcome, signs: signsOf(form, answers) },
      };
    });
  },
});

/** Throws `bad-data` with all mistakes at once. */
async function readAnswers(context: Context, file: string, form: ImpactForm): Promise<ImpactFile> {
  const { parseImpact } = await import('../read-impact.ts');
  const reading = parseImpact((await readFile(context, file)).toString('utf8'), form);
  if ('file' in reading) return reading.file;
  const found = reading.mistakes.map(({ line, column, text: say }) => ({ line, column, message: say(context.texts) }));
  const lines = found.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  throw new SamspelError('bad-data', (t) => t.privacyPapers.impact.wrongFile(lines), {
    hint: (t) => t.privacyPapers.impact.formHint,
    details: found.map((one) => ({ file, ...one })),
  });
}

async function askAnswers({ prompt, texts, language }: Context, form: ImpactForm): Promise<ImpactFile> {
  if (prompt === null)
    throw new SamspelError('usage', (t) => t.cli.missing(['FILE']), { hint: (t) => t.privacyPapers.impact.formHint });
  const words = texts.privacyPapers.impact;
  const answers: Record<string, string> = {};
  const write = async (key: string, message: string) => {
    const said = (await prompt.text(message)).trim();
    if (said !== '') answers[key] = said;
  };
  const subject = await prompt.text(words.subject, { check: (typed) => typed.trim() !== '' || words.needsSubject });
  for (const one of form.questions) await write(one.id, one[language]);
  for (const one of form.criteria) answers[one.id] = (await prompt.confirm(one[language], 'no')) ? 'yes' : 'no';
  for (const risk of form.risks) {
    await write(measuresKey(risk), words.measuresFor(risk[language]));
    const choices = levels.map((value) => ({ name: words.levels[value], value }));
    answers[remainsKey(risk)] = await prompt.select(words.remains, choices);
  }
  return { subject: subject.trim(), answers };
}

export const impactList = command({
  name: 'impact list',
  summary: (t) => t.privacyPapers.help.impactList,
  listing: true,
  examples: ['privacy impact list', 'privacy impact list --json'],
  async run(context) {
    const form = await shippedForm();
    const rows = await listImpactAssessments((await context.store()).db);
    await context.list(
      table({
        rows,
        columns: [
          { key: 'id', heading: (t) => t.privacy.headings.id, value: (row) => row.id, kind: 'number' },
          { key: 'on', heading: (t) => t.privacy.headings.on, value: (row) => row.assessedOn, kind: 'date' },
          { key: 'subject', heading: (t) => t.privacyPapers.headings.subject, value: (row) => row.subject },
          { key: 'by', heading: (t) => t.privacy.headings.by, value: (row) => row.byName },
          {
            key: 'signs',
            heading: (t) => t.privacyPapers.headings.criteria,
            value: (row) => signsOf(form, row.answers),
            kind: 'number',
          },
          {
            key: 'outcome',
            heading: (t) => t.privacyPapers.headings.outcome,
            value: (row) => outcomeOf(form, row.answers),
            words: (row) => (t) => t.privacyPapers.impact.outcomes[outcomeOf(form, row.answers)],
            tone: (row) => (outcomeOf(form, row.answers) === 'no-full' ? undefined : 'bad'),
          },
          {
            key: 'review',
            heading: (t) => t.privacyPapers.headings.review,
            value: (row) => row.reviewOn,
            kind: 'date',
            tone: (row) => (row.reviewOn !== null && row.reviewOn < context.today ? 'bad' : undefined),
          },
        ],
        empty: (t) => t.privacyPapers.impact.empty,
      }),
    );
  },
});

export const impactShow = command({
  name: 'impact show',
  summary: (t) => t.privacyPapers.help.impactShow,
  arguments: { id: number((t) => t.privacyPapers.arguments.assessment, 'ID') },
  options: paperOptions,
  examples: ['privacy impact show', 'privacy impact show 1 -o konsekvensbedomning.docx --lang sv'],
  async run(context, { id, ...paper }) {
    const all = await listImpactAssessments((await context.store()).db);
    const found = id === undefined ? all[0] : all.find((one) => one.id === id);
    if (found === undefined)
      throw new SamspelError('not-found', (t) =>
        id === undefined ? t.privacyPapers.impact.empty : t.privacyPapers.impact.noAssessment(id),
      );
    await writePaper(context, impactPaper(await shippedForm(), found, context.texts), paper);
  },
});
