/** `meeting invite`: the calendar file and the letters of an invitation; also of one that was moved or cancelled. */
import { join } from 'node:path';
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { flag, many, required, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { loadTexts, type Texts } from '../../i18n/index.ts';
import { type Language, languages } from '../../lib/vocabulary.ts';
import { chooseMeeting } from '../choose.ts';
import { type Invitation, type Letter, methodOf, renderInvitation, writeLetters } from '../invitation.ts';
import { prepareInvitation } from '../invite.ts';
import type { Meeting } from '../meeting.ts';
import { editMeeting } from '../records.ts';

interface Prepared extends Invitation {
  readonly ics: string;
  readonly letters: readonly Letter[];
}

export const invite = command({
  name: 'invite',
  summary: (t) => t.meetingPlan.help.invite,
  description: (t) => t.meetingPlan.help.inviteMore,
  arguments: { meetings: required(many(text((t) => t.meetingPlan.options.meetings, 'ID'))) },
  options: {
    from: text((t) => t.meetingPlan.options.from, 'NAME'),
    output: withLetter(
      'o',
      text((t) => t.meetingPlan.options.output, 'FOLDER'),
    ),
    force: flag((t) => t.meetingPlan.options.force),
  },
  examples: ['meeting invite 7', 'meeting invite 7 8 9 -o invitations --from "Anna Ek"'],
  async run(context, { meetings, from, output, force }) {
    const texts = await textsOfAll();
    const prepared: Prepared[] = [];
    for (const typed of meetings) prepared.push(await prepare(context, typed, from, texts));
    const written: string[] = [];
    await context.change('meeting invite', async (tx) => {
      for (const { meeting } of prepared) await editMeeting(tx, meeting.id, sentNow(meeting, context.today));
      // Within the operation: an invitation that could not be written was not sent.
      if (output !== undefined && !context.dryRun) written.push(...writeInvitations(context, prepared, output, force));
      const ids = prepared.map(({ meeting }) => meeting.id);
      return {
        message: context.texts.meetingPlan.invited(ids, prepared.flatMap(({ letters }) => letters).length),
        json: { id: ids[0] ?? null, meetings: prepared.map(inJson) },
      };
    });
    if (output === undefined && context.format === 'table') printLetters(context, prepared);
    if (written.length > 0) context.say((t) => t.meetingPlan.wrote(written));
    tellWithoutAddress(context, prepared);
  },
});

async function textsOfAll(): Promise<ReadonlyMap<Language, Texts>> {
  return new Map(await Promise.all(languages.map(async (language) => [language, await loadTexts(language)] as const)));
}

/** Throws `conflict` for a meeting that has been held. */
async function prepare(
  context: Context,
  typed: string,
  from: string | undefined,
  texts: ReadonlyMap<Language, Texts>,
): Promise<Prepared> {
  const { db } = await context.store();
  const meeting = await chooseMeeting(context, typed);
  if (meeting.status === 'held') throw new SamspelError('conflict', (t) => t.meetingPlan.notPlanned(meeting.id));
  const { actor, language } = context;
  const invitation = await prepareInvitation(db, meeting, { from, actor, language });
  const ics = renderInvitation(invitation, context.texts, context.moment());
  return { ...invitation, ics, letters: writeLetters(invitation, texts) };
}

/** The day of the first sending of what holds now: sending the same once more does not make the notice shorter. */
function sentNow({ invitedOn, invitedSequence, sequence }: Meeting, today: string) {
  const current = sequence ?? 0;
  return invitedOn !== null && invitedSequence === current ? {} : { invitedOn: today, invitedSequence: current };
}

const inJson = ({ meeting, ics, letters }: Prepared) => ({
  id: meeting.id,
  uid: meeting.uid,
  sequence: meeting.sequence ?? 0,
  method: methodOf(meeting),
  ics,
  letters: letters.map(({ language, to, subject, body }) => ({
    language,
    to: to.map(({ name, email }) => ({ name, email })),
    subject,
    body,
  })),
});

/** Gives back the names of the files. */
function writeInvitations(context: Context, prepared: readonly Prepared[], folder: string, force: boolean): string[] {
  const files = prepared.flatMap(({ meeting, ics, letters }): [string, string][] => {
    const stem = join(folder, `${meeting.partnership}-${meeting.date}`);
    return [
      [`${stem}.ics`, ics],
      ...letters.map((letter): [string, string] => [`${stem}-${letter.language}.txt`, asMail(letter, context.texts)]),
    ];
  });
  for (const [name, content] of files) writeFile(context, name, content, force ? 'replace' : 'keep');
  return files.map(([name]) => name);
}

function printLetters(context: Context, prepared: readonly Prepared[]): void {
  for (const letter of prepared.flatMap(({ letters }) => letters)) context.print(`\n${asMail(letter, context.texts)}`);
}

/** Who gets it and what it is called, then the letter. */
function asMail({ to, subject, body }: Letter, { meetingPlan }: Texts): string {
  const people = to.map(({ name, email }) => (email === null ? name : `${name} <${email}>`));
  return `${meetingPlan.to}: ${people.join(', ')}\n${meetingPlan.subjectLine}: ${subject}\n\n${body}`;
}

function tellWithoutAddress(context: Context, prepared: readonly Prepared[]): void {
  const names = prepared.flatMap(({ invited }) =>
    invited.filter(({ email }) => email === null).map(({ name }) => name),
  );
  if (names.length > 0) context.say((t) => t.meetingPlan.withoutAddress([...new Set(names)]));
}
