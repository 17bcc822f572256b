/** `programme add`, `edit`, `list` and `show`. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { choice, date, flag, type InputOf, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { addDays, addMonths } from '../../lib/date.ts';
import { known } from '../../lib/known.ts';
import { tidy } from '../../lib/text.ts';
import { chooseOrganisation } from '../../organisation/choose.ts';
import { handleFrom } from '../../organisation/organisation.ts';
import { chooseOpenPartnership } from '../../partnership/choose.ts';
import { tagOption, withTagField, withTags } from '../../tag/view.ts';
import { chooseProgramme } from '../choose.ts';
import type { Programme } from '../mentoring.ts';
import { mentoringFigures } from '../metrics.ts';
import { presetNames, presets, termsOf } from '../presets.ts';
import { addProgramme, editProgramme, listMentees, listMentors, listProgrammes, listStories } from '../records.ts';
import { between, readWeights, termOptions } from '../terms.ts';
import { programmeDetails, programmeTable } from '../view.ts';

export const programmeAdd = command({
  name: 'add',
  summary: (t) => t.mentoringCommands.help.programmeAdd,
  description: (t) => t.mentoringCommands.help.programmeAddMore,
  arguments: { name: required(text((t) => t.mentoringCommands.arguments.programmeName)) },
  options: {
    owner: required(text((t) => t.mentoringCommands.options.owner, 'ORG')),
    preset: choice(presetNames, (t) => t.mentoringCommands.options.preset),
    ...termOptions,
    handle: text((t) => t.mentoringCommands.options.handle),
    start: date((t) => t.mentoringCommands.options.start),
  },
  examples: [
    'programme add "Mentor i yrket" --owner luckan --preset own-profession --partnership yrkesbron',
    'programme add Språkvän --owner luckan --kind language-friend --language sv --months 9',
  ],
  async run(context, { name, owner, preset, handle, start = context.today, ...terms }) {
    if (terms.kind === undefined && preset === undefined)
      throw new SamspelError('usage', (t) => t.mentoring.kindMissing, { details: { missing: ['--kind'] } });
    const base = preset === undefined ? termsOf(terms.kind ?? 'career') : presets[preset];
    const organisation = await chooseOrganisation(context, owner);
    const given = await readTerms(context, terms, base.weights);
    const row = {
      ...{ partnershipId: null, capacity: null },
      ...base,
      ...given,
      name: tidy(name),
      handle: handle ?? handleFrom(name),
      ownerId: organisation.id,
      startOn: start,
    };
    await context.change('programme add', async (tx) => {
      const id = await addProgramme(tx, row);
      return {
        message: context.texts.mentoring.programmeAdded(row.name, row.handle),
        json: { id, handle: row.handle, name: row.name, kind: row.kind },
      };
    });
  },
});

async function readTerms(context: Context, typed: InputOf<typeof termOptions>, before: Programme['weights']) {
  const { partnership, maxGap, weights, ...plain } = typed;
  between('--months', plain.months, 1, 36);
  between('--meetings-per-month', plain.meetingsPerMonth, 1, 31);
  between('--max-gap', maxGap, 1, 366);
  between('--mentees-per-mentor', plain.menteesPerMentor, 1, 20);
  const to = partnership === undefined ? undefined : (await chooseOpenPartnership(context, partnership)).id;
  return known({
    ...plain,
    maxGapDays: maxGap,
    partnershipId: to,
    weights: weights === undefined ? undefined : readWeights(weights, before),
  });
}

const programme = required(text((t) => t.mentoringCommands.arguments.programme));

export const programmeEdit = command({
  name: 'edit',
  summary: (t) => t.mentoringCommands.help.programmeEdit,
  arguments: { programme },
  options: { ...termOptions, closedOn: date((t) => t.mentoringCommands.options.closedOn) },
  examples: [
    'programme edit mentor-i-yrket --weights occupation=40,interests=5',
    'programme edit sprakvan --closed-on 2026-12-31',
  ],
  async run(context, { programme: typed, closedOn, ...terms }) {
    const { id, name, handle, weights } = await chooseProgramme(context, typed);
    const change = { ...(await readTerms(context, terms, weights)), ...known({ closedOn }) };
    if (Object.keys(change).length === 0) throw new SamspelError('usage', (t) => t.mentoring.nothingToChange);
    await context.change('programme edit', async (tx) => {
      await editProgramme(tx, id, change);
      return { message: context.texts.mentoring.programmeEdited(name), json: { id, handle, ...change } };
    });
  },
});

export const programmeList = command({
  name: 'list',
  summary: (t) => t.mentoringCommands.help.programmeList,
  listing: true,
  options: { all: flag((t) => t.mentoringCommands.options.all), ...tagOption },
  examples: ['programme list', 'programme list --all --json'],
  async run(context, { all, tag }) {
    const { db } = await context.store();
    const listed = programmeTable(await listProgrammes(db, all ? 'all' : 'current'));
    await context.list(await withTags(context, 'programme', listed, tag));
  },
});

export const programmeShow = command({
  name: 'show',
  summary: (t) => t.mentoringCommands.help.programmeShow,
  arguments: { programme },
  examples: ['programme show mentor-i-yrket', 'programme show mentor-i-yrket --json'],
  async run(context, { programme: typed }) {
    const { db } = await context.store();
    const chosen = await chooseProgramme(context, typed);
    const selection = { programme: chosen.id };
    const [mentors, mentees] = [await listMentors(db, selection), await listMentees(db, selection)];
    const people = {
      mentors: new Map(mentors.map((mentor) => [mentor.id, mentor])),
      mentees: new Map(mentees.map((mentee) => [mentee.id, mentee])),
    };
    const period = { from: addDays(addMonths(context.today, -12), 1), until: context.today };
    const figures = mentoringFigures(await listStories(db, selection), people, period);
    const counts = { mentors: mentors.filter(isHere).length, mentees: mentees.filter(isHere).length };
    const details = programmeDetails(chosen, counts, figures);
    await context.details(await withTagField(context, 'programme', chosen.id, details));
  },
});

const isHere = ({ leftOn }: { readonly leftOn: string | null }): boolean => leftOn === null;
