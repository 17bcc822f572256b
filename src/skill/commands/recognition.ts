/** `recognition open`, `move`, `list` and `show`: cases before a body that decides. */

import { command } from '../../cli/command.ts';
import { choice, date, flag, required, text } from '../../cli/parameter.ts';
import { requirePassed } from '../../cli/passed.ts';
import { naming } from '../../cli/table.ts';
import { SamspelError } from '../../i18n/error.ts';
import { mayGo } from '../../lib/steps.ts';
import { tidy } from '../../lib/text.ts';
import { recognitionKinds, recognitionStatuses } from '../../lib/vocabulary-path.ts';
import { listOrganisations } from '../../organisation/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import { fullName } from '../../participant/participant.ts';
import { ofTagged, tagOption } from '../../tag/view.ts';
import { bodyMeant } from '../bodies.ts';
import { chooseRecognition, chooseSkill, requireOccupation, sureOccupation } from '../choose.ts';
import { listRecognitions, moveRecognition, openRecognition, stepsOfRecognition } from '../records.ts';
import { recognitionSteps } from '../skill.ts';
import { recognitionDetails, recognitionTable } from '../view.ts';

const one = required(text((t) => t.skill.arguments.recognition, 'ID'));

export const open = command({
  name: 'open',
  summary: (t) => t.skill.help.open,
  arguments: { participant: required(text((t) => t.participant.arguments.participant)) },
  options: {
    what: required(text((t) => t.skill.options.what)),
    kind: required(
      choice(
        recognitionKinds,
        (t) => t.skill.options.kind,
        (t) => t.skill.kinds,
      ),
    ),
    body: required(text((t) => t.skill.options.body)),
    skill: text((t) => t.skill.options.skill, 'ID'),
    isco: text((t) => t.skill.options.isco, 'CODE'),
    status: choice(['identified', 'advised', 'applied'], (t) => t.skill.options.firstStatus),
    on: date((t) => t.skill.options.on),
    note: text((t) => t.participant.notesHelp),
  },
  examples: [
    'recognition open 12 --what "Sjuksköterska, Damaskus 2012" --kind professional-right --body "Tillstånds- och tillsynsverket"',
    'recognition open 12 --what kirjanpitäjä --kind vocational --body Arbis --skill 3 --status applied --on 1.9.2026',
  ],
  async run(
    context,
    { participant: typed, what, kind, body, skill: typedSkill, isco, status = 'identified', on = context.today, note },
  ) {
    const person = await chooseParticipant(context, typed);
    requirePassed(on, context, person);
    const skill = typedSkill === undefined ? null : await chooseSkill(context, typedSkill);
    if (skill !== null && skill.participantId !== person.id)
      throw new SamspelError('bad-data', (t) => t.skill.otherPersons(skill.id, person.id));
    const row = {
      participantId: person.id,
      skillId: skill?.id ?? null,
      kind,
      body: tidy(body),
      what: tidy(what),
      isco:
        isco === undefined
          ? (skill?.isco ?? sureOccupation(context, what)?.code ?? null)
          : requireOccupation(context, isco),
      status,
      statusOn: on,
    };
    await context.change('recognition open', async (tx) => {
      const id = await openRecognition(tx, row, note ?? null);
      return {
        message: context.texts.skill.opened(id, fullName(person), row.body),
        logged: context.texts.skill.openedLogged(id, person.id),
        json: { id, participant: person.id, status, on },
      };
    });
    // Schools have names of their own: what is only alike is said, not refused.
    const { db } = await context.store();
    const meant = bodyMeant(
      row.body,
      (await listOrganisations(db, 'current')).map(({ name }) => name),
    );
    if (meant !== null) context.say((t) => t.skill.bodyMeant(row.body, meant));
  },
});

export const move = command({
  name: 'move',
  summary: (t) => t.skill.help.move,
  arguments: { recognition: one },
  options: {
    to: required(
      choice(
        recognitionStatuses,
        (t) => t.skill.options.status,
        (t) => t.skill.statuses,
      ),
    ),
    on: date((t) => t.skill.options.on),
    note: text((t) => t.participant.notesHelp),
  },
  examples: [
    'recognition move 2 --to applied --on 1.9.2026',
    'recognition move 2 --to decided-partial --note "Kompletterande studier 60 sp"',
  ],
  async run(context, { recognition: typed, to, on = context.today, note }) {
    requirePassed(on, context);
    const found = await chooseRecognition(context, typed);
    if (!mayGo(recognitionSteps, found.status, to)) {
      const next = recognitionSteps[found.status];
      throw new SamspelError(
        'conflict',
        (t) => t.skill.noMove(found.id, t.skill.statuses[found.status], t.skill.statuses[to]),
        {
          hint: (t) => (next.length === 0 ? t.skill.caseClosed : t.skill.nextMoves(next)),
        },
      );
    }
    if (on < found.statusOn)
      throw new SamspelError('bad-data', (t) => t.skill.beforeLast(t.format.date(found.statusOn)));
    await context.change('recognition move', async (tx) => {
      await moveRecognition(tx, found.id, to, on, note ?? null);
      const { texts } = context;
      return {
        message: texts.skill.movedCase(found.id, texts.skill.statuses[to]),
        json: { id: found.id, status: to, on },
      };
    });
  },
});

export const recognitionList = command({
  name: 'list',
  summary: (t) => t.skill.help.recognitionList,
  listing: true,
  options: {
    of: text((t) => t.skill.options.of, 'ID'),
    status: choice(recognitionStatuses, (t) => t.skill.options.status),
    waiting: flag((t) => t.skill.options.waiting),
    ...tagOption,
  },
  examples: ['recognition list --waiting', 'recognition list --of 12 --json'],
  async run(context, { of, status, waiting, tag }) {
    const { db } = await context.store();
    const participant = of === undefined ? undefined : (await chooseParticipant(context, of)).id;
    const rows = await listRecognitions(db, { participant, status, waiting: waiting ? 'waiting' : undefined });
    const whose = ({ participantId }: (typeof rows)[number]) => participantId;
    const listed = await ofTagged(context, 'participant', recognitionTable(rows, context.today), tag, whose);
    await context.list(naming(listed, 'recognition list', whose));
  },
});

export const recognitionShow = command({
  name: 'show',
  summary: (t) => t.skill.help.recognitionShow,
  arguments: { recognition: one },
  examples: ['recognition show 2', 'recognition show 2 --json'],
  async run(context, { recognition: typed }) {
    const { db } = await context.store();
    const found = await chooseRecognition(context, typed);
    await context.details(recognitionDetails(found, await stepsOfRecognition(db, found.id), context.today));
  },
});
