/** `mentor quiet` and `mentor remind`: who needs a call, and the messages to write. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { flag, many, text } from '../../cli/parameter.ts';
import { exitCodes } from '../../i18n/error.ts';
import { loadTexts } from '../../i18n/index.ts';
import { printable } from '../../lib/text.ts';
import { languages } from '../../lib/vocabulary.ts';
import { choosePair, chooseProgramme } from '../choose.ts';
import { type Letter, writeLetters } from '../letters.ts';
import { listNeeds, type PairNeed } from '../needs.ts';
import { programmeOption } from '../terms.ts';
import { needTable } from '../view-pairs.ts';

export const quiet = command({
  name: 'quiet',
  summary: (t) => t.mentoringCommands.help.quiet,
  listing: true,
  options: { programme: programmeOption, check: flag((t) => t.mentoringCommands.options.check) },
  examples: ['mentor quiet', 'mentor quiet --check --where need=quiet'],
  async run(context, { programme, check }) {
    const needs = await needsIn(context, programme);
    await context.list(
      needTable(
        needs.map(({ pair, need, mentor, mentee }) => ({
          pair,
          need,
          call: call(need.side === 'mentee' ? mentee : mentor),
        })),
      ),
    );
    if (check && needs.length > 0) context.exitWith(exitCodes.check);
  },
});

const call = ({ name, phone, email }: PairNeed['mentor'] | PairNeed['mentee']): string =>
  [name, phone ?? email].filter((part) => part !== null).join(' ');

async function needsIn(context: Context, programme: string | undefined): Promise<PairNeed[]> {
  const { db } = await context.store();
  const selection = programme === undefined ? {} : { programme: (await chooseProgramme(context, programme)).id };
  return listNeeds(db, selection, context.today);
}

export const remind = command({
  name: 'remind',
  summary: (t) => t.mentoringCommands.help.remind,
  arguments: { pairs: many(text((t) => t.mentoringCommands.arguments.pairs, 'PAIR')) },
  options: { programme: programmeOption },
  examples: ['mentor remind', 'mentor remind 3 5 --json'],
  async run(context, { pairs, programme }) {
    const needs = await needsIn(context, programme);
    const chosen = new Set<number>();
    for (const typed of pairs) chosen.add((await choosePair(context, typed)).id);
    const texts = new Map(await Promise.all(languages.map(async (one) => [one, await loadTexts(one)] as const)));
    const letters = writeLetters(
      needs.filter(({ pair }) => pairs.length === 0 || chosen.has(pair.id)),
      { texts, language: context.language, sender: context.actor },
    );
    if (context.format !== 'table') return context.json(letters);
    if (letters.length === 0) return context.print(`${context.texts.mentoring.empty.reminders}\n`);
    context.print(printable(letters.map(letterText).join('\n')));
  },
});

/** As it would be pasted into an e-mail, with the address above. */
const letterText = ({ name, email, phone, subject, text: body }: Letter): string =>
  `${[name, email, phone].filter((part) => part !== null).join(' · ')}\n${subject}\n\n${body}`;
