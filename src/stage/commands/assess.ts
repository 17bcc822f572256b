/** `partnership assess`: one organisation says how it sees the partnership, on the terminal or from a YAML file. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { readFile, readShipped } from '../../cli/files.ts';
import { date, flag, many, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { yearOf } from '../../lib/date.ts';
import { tidy } from '../../lib/text.ts';
import { stages } from '../../lib/vocabulary.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { type Area, ownInstrument } from '../assessment.ts';
import type { AnswerFile } from '../instrument.ts';
import { addAssessment } from '../records.ts';

export const assess = command({
  name: 'assess',
  summary: (t) => t.stage.help.assess,
  description: (t) => t.stage.help.assessMore,
  arguments: {
    partnership: required(text((t) => t.partnership.arguments.partnership)),
    file: text((t) => t.stage.arguments.file, 'FILE'),
  },
  options: {
    by: text((t) => t.stage.options.by, 'ORG'),
    round: text((t) => t.stage.options.round, 'WORD'),
    on: date((t) => t.stage.options.on),
    form: flag((t) => t.stage.options.form),
    instrument: text((t) => t.stage.options.instrument, 'NAME'),
    score: many(text((t) => t.stage.options.score, 'NAME=NUMBER')),
    replace: flag((t) => t.stage.options.replace),
  },
  examples: [
    'partnership assess vagen-in --by arbis answers.yaml',
    'partnership assess vagen-in --form --lang sv',
    'partnership assess vagen-in --by luckan --instrument VicHealth --score total=128',
  ],
  async run(
    context,
    { partnership: typed, file, by, round, on = context.today, form, instrument, score = [], replace },
  ) {
    const { answerForm, parseInstrument } = await import('../instrument.ts');
    const areas = parseInstrument(readShipped('instruments/partnership.yaml'));
    const partnership = await choosePartnership(context, typed);
    const { language, texts } = context;
    if (form) {
      const words = { language, intro: texts.stage.formIntro, stages: stages.join(' | ') };
      return context.print(answerForm(areas, { ...words, areaName: (area) => texts.stage.areas[area] }));
    }
    if (by === undefined) throw new SamspelError('usage', (t) => t.cli.missing(['--by']));
    const organisation = await chooseOrganisation(context, by);
    const scores = Object.fromEntries(score.map(readScore));
    const given = instrument === undefined ? await answersFrom(context, file, areas) : nothing;
    if (instrument !== undefined && score.length === 0) throw new SamspelError('usage', (t) => t.stage.scoresMissing);
    const kept = round ?? given.round ?? String(yearOf(on));
    await context.change('partnership assess', async (tx) => {
      const row = {
        partnershipId: partnership.id,
        organisationId: organisation.id,
        round: tidy(kept),
        instrument: instrument === undefined ? ownInstrument : tidy(instrument),
        assessedOn: on,
        stage: given.stage,
        answers: JSON.stringify(given.answers),
        scores: JSON.stringify(scores),
        notes: given.notes,
      };
      const id = await addAssessment(tx, row, replace ? 'replace' : 'refuse');
      const count = Object.keys(given.answers).length + score.length;
      return {
        message: texts.stage.assessed(organisation.name, partnership.name, tidy(kept), count),
        json: {
          id,
          partnership: partnership.handle,
          organisation: organisation.handle,
          round: row.round,
          answers: count,
        },
      };
    });
  },
});

const nothing: AnswerFile = { answers: {}, stage: null, round: null, notes: null };

function readScore(typed: string): [string, number] {
  const match = /^(.+)=(-?\d+(?:[.,]\d+)?)$/.exec(typed.trim());
  if (match === null) throw new SamspelError('usage', (t) => t.stage.badScore(typed));
  return [tidy(match[1] ?? ''), Number((match[2] ?? '').replace(',', '.'))];
}

async function answersFrom(context: Context, file: string | undefined, areas: readonly Area[]): Promise<AnswerFile> {
  if (file !== undefined) return readAnswers(context, file, areas);
  if (context.prompt === null)
    throw new SamspelError('usage', (t) => t.cli.missing(['FILE']), { hint: (t) => t.stage.formHint });
  return askAnswers(context, areas);
}

/** Throws `bad-data` with all mistakes at once. */
async function readAnswers(context: Context, file: string, areas: readonly Area[]): Promise<AnswerFile> {
  const [{ readYaml }, { parseAnswers }] = await Promise.all([
    import('../../agreement/yaml.ts'),
    import('../instrument.ts'),
  ]);
  const yaml = readYaml((await readFile(context, file)).toString('utf8'));
  const reading = 'source' in yaml ? parseAnswers(yaml.source.value, areas) : null;
  if (reading !== null && 'file' in reading) return reading.file;
  const mistakes =
    'source' in yaml
      ? (reading?.mistakes ?? []).map(({ path, text: say }) => ({ ...yaml.source.locate(path), text: say }))
      : yaml.mistakes;
  const lines = mistakes.map(({ line, column, text: say }) => `${file}:${line}:${column}: ${say(context.texts)}`);
  throw new SamspelError('bad-data', (t) => t.stage.wrongFile(lines.length, lines), {
    hint: (t) => t.stage.formHint,
    details: mistakes.map(({ line, column, text: say }) => ({ file, line, column, message: say(context.texts) })),
  });
}

async function askAnswers(context: Context, areas: readonly Area[]): Promise<AnswerFile> {
  const { prompt, texts, language } = context;
  const answers: Record<string, number> = {};
  const scale = [1, 2, 3, 4, 5] as const;
  const choices = [
    ...scale.map((value) => ({ name: `${value} ${texts.stage.scale[value]}`, value: value as number | null })),
    { name: texts.stage.cantSay, value: null },
  ];
  for (const { area, statements } of areas) {
    context.say((t) => `\n${t.stage.areas[area]}`);
    for (const statement of statements) {
      const answer = await prompt?.select(statement[language], choices);
      if (typeof answer === 'number') answers[statement.id] = answer;
    }
  }
  const stage = await prompt?.select(
    texts.stage.whichStage,
    stages.map((value) => ({ name: `${texts.partnership.stages[value]}: ${texts.stage.stageMeans[value]}`, value })),
  );
  return { answers, stage: stage ?? null, round: null, notes: null };
}
