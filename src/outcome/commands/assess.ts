/** `outcome assess`: the short questionnaire, asked on the terminal or read from a file. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile } from '../../cli/files.ts';
import { choice, date, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { SamspelError } from '../../i18n/error.ts';
import { assessmentPhases, outcomeSources } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { type Instrument, parseAnswers, type Question } from '../instrument.ts';
import { readInstrument } from '../instrument-file.ts';
import { type Answer, phaseAfter } from '../outcome.ts';
import { addAssessment, listAssessments } from '../records.ts';

export const assess = command({
  name: 'assess',
  summary: (t) => t.outcome.help.assess,
  description: (t) => t.outcome.assessMore,
  arguments: { who: text((t) => t.outcome.arguments.who), file: text((t) => t.outcome.arguments.file, 'FILE') },
  options: {
    host: text((t) => t.outcome.options.assessHost, 'ORG'),
    phase: choice(assessmentPhases, (t) => t.outcome.options.phase),
    source: choice(outcomeSources, (t) => t.outcome.options.answeredBy),
    on: date((t) => t.outcome.options.answeredOn),
  },
  examples: ['outcome assess 12 svar.yaml', 'outcome assess --host if-norden - --on 1.10.2026'],
  async run(context, { who, file: typedFile, host, phase, source = 'self', on = context.today }) {
    // With --host there is no participant, and the first word is the file.
    const file = host === undefined ? typedFile : who;
    if (host === undefined && who === undefined)
      throw new SamspelError('usage', (t) => t.outcome.oneOrOther, { hint: (t) => t.outcome.oneOrOtherHint });
    const person = host === undefined && who !== undefined ? await chooseParticipant(context, who) : null;
    requirePassed(on, context, person ?? undefined);
    const organisation = host === undefined ? null : await chooseOrganisation(context, host);
    const side = person === null ? 'host' : 'newcomer';
    const instrument = readInstrument();
    const questions = instrument.questions[side];
    const answers =
      file === undefined
        ? await ask(context, instrument, questions)
        : parseAnswers((await readFile(context, file)).toString('utf8'), questions);
    if (answers.length === 0)
      throw new SamspelError('usage', (t) => t.outcome.noAnswers, { hint: (t) => t.outcome.noAnswersHint });
    const { db } = await context.store();
    const earlier = await listAssessments(db, { side, participant: person?.id, organisation: organisation?.id });
    const row = {
      participantId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
      partnershipId: null,
      side,
      instrument: instrument.id,
      phase: phase ?? phaseAfter(earlier.length),
      answeredOn: on,
      source,
    } as const;
    await context.change('outcome assess', async (tx) => {
      const id = await addAssessment(tx, row, answers);
      const { texts } = context;
      const name = person === null ? (organisation?.name ?? '') : fullName(person);
      const notSaid = answers.filter(({ value }) => value === null).length;
      return {
        message: texts.outcome.assessed(name, texts.outcome.phases[row.phase], answers.length - notSaid, notSaid),
        logged: texts.outcome.assessedLogged(id, texts.outcome.phases[row.phase]),
        json: { id, participant: row.participantId, phase: row.phase, answers: answers.length - notSaid, notSaid },
      };
    });
  },
});

/** One question at a time, in the language of the terminal; each may be passed over. */
async function ask(
  { prompt, language, texts }: Context,
  { scale }: Instrument,
  questions: readonly Question[],
): Promise<Answer[]> {
  if (prompt === null) return [];
  const choices = [
    ...scale[language].map((word, at) => ({ name: `${at + 1} ${word}`, value: at + 1 })),
    { name: texts.outcome.preferNot, value: 'not-said' as const },
    { name: texts.outcome.passOver, value: 'passed' as const },
  ];
  const answers: Answer[] = [];
  for (const { id, domain, ...words } of questions) {
    const answer = await prompt.select<number | 'not-said' | 'passed'>(words[language], choices);
    if (answer !== 'passed') answers.push({ question: id, domain, value: answer === 'not-said' ? null : answer });
  }
  return answers;
}
