/** `action remind`: a text for each person with what she has to do, in her language, ready to be sent. Changes nothing. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { date, text } from '../../cli/parameter.ts';
import { loadTexts } from '../../i18n/index.ts';
import { addDays } from '../../lib/date.ts';
import { fold } from '../../lib/fold.ts';
import { type Language, languages } from '../../lib/vocabulary.ts';
import { listContactPersons, listOrganisations } from '../../organisation/records.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { groupReminders, type Reminder } from '../following.ts';
import { listActions } from '../records.ts';

interface Letter extends Reminder {
  readonly email: string | null;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

export const remind = command({
  name: 'remind',
  summary: (t) => t.action.help.remind,
  description: (t) => t.action.help.remindMore,
  options: {
    owner: text((t) => t.action.options.ownerIs, 'NAME'),
    partnership: text((t) => t.action.options.partnershipIs),
    until: date((t) => t.action.options.until),
  },
  examples: ['action remind', 'action remind --owner "Cia Dahl" --until +4w'],
  async run(context, { owner, partnership, until = addDays(context.today, 7) }) {
    const { db } = await context.store();
    const chosen = partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id;
    const open = await listActions(db, { partnership: chosen, state: 'open' });
    const mine = open.filter((action) => owner === undefined || fold(action.owner).includes(fold(owner)));
    const letters = await writeLetters(context, groupReminders(mine, until));
    if (context.format !== 'table') return context.json(letters.map(inJson));
    if (letters.length === 0) return context.say((t) => t.action.nobodyToRemind);
    context.print(letters.map((letter) => asMail(context, letter)).join('\n'));
  },
});

/** In the language of the person, else of her organisation, else of the one who asks. */
async function writeLetters(context: Context, reminders: readonly Reminder[]): Promise<Letter[]> {
  const { db } = await context.store();
  const contacts = new Map((await listContactPersons(db, null)).map((contact) => [contact.id, contact]));
  const spoken = new Map((await listOrganisations(db, 'all')).map((one) => [one.handle, one.languages]));
  const texts = new Map(await Promise.all(languages.map(async (one) => [one, await loadTexts(one)] as const)));
  return reminders.map((reminder): Letter => {
    const contact = contacts.get(reminder.contactPersonId ?? 0);
    const wished = [contact?.language, ...(spoken.get(reminder.organisation ?? '') ?? [])];
    const language = wished.flatMap((one) => languages.find((known) => known === one) ?? [])[0] ?? context.language;
    const t = texts.get(language) ?? context.texts;
    const say = t.action.reminder;
    const lines = reminder.actions.map(({ what, due, partnership }) =>
      say.line(what, t.format.date(due), partnership, due < context.today),
    );
    const body = [
      say.greeting(reminder.owner),
      '',
      say.opening(lines.length),
      ...lines,
      '',
      say.asking,
      '',
      say.regards,
    ].join('\n');
    return {
      ...reminder,
      email: contact?.email ?? null,
      language,
      subject: say.subject(lines.length),
      text: `${body}\n`,
    };
  });
}

const inJson = ({ owner, organisation, email, language, subject, text: body, actions }: Letter) => ({
  owner,
  organisation,
  email,
  language,
  subject,
  text: body,
  actions: actions.map(({ id }) => id),
});

const asMail = ({ texts }: Context, { owner, email, subject, text: body }: Letter): string =>
  `${texts.meetingPlan.to}: ${email === null ? owner : `${owner} <${email}>`}\n${texts.meetingPlan.subjectLine}: ${subject}\n\n${body}`;
