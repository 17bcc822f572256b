/** `outcome assessment list`, `edit` and `remove`: who has answered when, and putting an answer right. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { changed, removed, requireSomething } from '../../cli/correction.ts';
import { chooseByNumber } from '../../cli/naming.ts';
import { choice, date, many, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { noteReading } from '../../cli/reading.ts';
import { naming } from '../../cli/table.ts';
import { known } from '../../lib/known.ts';
import { assessmentPhases, outcomeSources } from '../../lib/vocabulary-path.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { parseAnswers, type Question } from '../instrument.ts';
import { readInstrument } from '../instrument-file.ts';
import type { Answer, NotedAssessment } from '../outcome.ts';
import { assessmentsNoted, editAssessment, removeAssessment } from '../records/correct.ts';
import { assessmentTable, whoOf } from '../view.ts';

export const assessmentList = command({
  name: 'assessment list',
  summary: (t) => t.correction.help.assessmentList,
  options: {
    of: text((t) => t.skill.options.of, 'ID'),
    host: text((t) => t.correction.options.assessedHost, 'ORG'),
  },
  listing: true,
  examples: ['outcome assessment list --of 12', 'outcome assessment list --host if-norden --json'],
  async run(context, { of, host }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    if (participant !== undefined) await noteReading(context, [participant], 'outcome assessment list');
    const organisation = host === undefined ? undefined : (await chooseOrganisation(context, host)).id;
    const listed = assessmentTable(await assessmentsNoted(db, { participant, organisation }));
    await context.list(
      participant !== undefined ? listed : naming(listed, 'outcome assessment list', (row) => row.participantId),
    );
  },
});

const one = required(text((t) => t.correction.arguments.assessment, 'ID'));

/** Throws `not-found` for what is no number of an assessment. */
function chooseAssessment(context: Context, typed: string): Promise<NotedAssessment> {
  return chooseByNumber(context, typed, async (db, id) => (await assessmentsNoted(db, { id }))[0], {
    noun: (t) => t.correction.nouns.assessment,
    hint: (t) => t.correction.assessmentHint,
  });
}

const corrected = ({ texts }: Context, found: NotedAssessment) => ({
  noun: (t: Context['texts']) => t.correction.nouns.assessment,
  id: found.id,
  which: `${whoOf(found)}, ${texts.outcome.phases[found.phase]}, ${texts.format.date(found.on)}`,
  json: { participant: found.participantId, phase: found.phase, on: found.on },
});

const options = {
  answer: many(text((t) => t.correction.options.answer, 'QUESTION=N')),
  phase: choice(assessmentPhases, (t) => t.correction.options.phase),
  source: choice(outcomeSources, (t) => t.correction.options.answeredBy),
  on: date((t) => t.correction.options.answeredOn),
};

export const assessmentEdit = command({
  name: 'assessment edit',
  summary: (t) => t.correction.help.assessmentEdit,
  arguments: { assessment: one },
  options,
  examples: [
    'outcome assessment edit 3 --answer work=4 --answer health=-',
    'outcome assessment edit 3 --on 1.10.2026 --phase follow-up',
  ],
  async run(context, { assessment: typed, answer, phase, source, on }) {
    const change = known({ phase, source, answeredOn: on });
    requireSomething(answer.length > 0 ? { ...change, answer } : change, options);
    const found = await chooseAssessment(context, typed);
    const answers = readAnswers(answer, readInstrument().questions[found.side]);
    if (on !== undefined) requirePassed(on, context, found);
    await context.change('outcome assessment edit', async (tx) => {
      await editAssessment(tx, found.id, change, answers);
      return changed(context, corrected(context, { ...found, ...known({ phase, on }) }));
    });
  },
});

/** As they would stand in a file. Throws `bad-data` with all mistakes. */
const readAnswers = (typed: readonly string[], questions: readonly Question[]): Answer[] =>
  parseAnswers(
    JSON.stringify({
      answers: Object.fromEntries(
        typed.map((one) => {
          const [question = '', ...value] = one.split('=');
          return [question.trim(), value.join('=').trim()];
        }),
      ),
    }),
    questions,
  );

export const assessmentRemove = command({
  name: 'assessment remove',
  summary: (t) => t.correction.help.assessmentRemove,
  arguments: { assessment: one },
  examples: ['outcome assessment remove 3', 'outcome assessment remove 3 --dry-run'],
  async run(context, { assessment: typed }) {
    const found = await chooseAssessment(context, typed);
    await context.change('outcome assessment remove', async (tx) => {
      const answers = await removeAssessment(tx, found.id);
      const { json, ...rest } = corrected(context, found);
      return removed(context, { ...rest, json: { ...json, answers } }, context.texts.correction.answers(answers));
    });
  },
});
