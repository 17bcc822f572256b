/** Where the text of an agreement comes from when no file is given: a template filled in for a partnership, or questions on the terminal. */
import type { Context } from '../cli/context.ts';
import { readShipped, writeFile } from '../cli/files.ts';
import type { Prompt } from '../cli/prompt.ts';
import { addDays, addMonths, isDate, parseDate } from '../lib/date.ts';
import { listContactPersons } from '../organisation/records.ts';
import type { Partnership } from '../partnership/partnership.ts';
import { listMembers } from '../partnership/records.ts';
import { textIn } from './agreement.ts';
import { parseText } from './read.ts';
import { type Filling, fillTemplate, type TemplateName, templateFile, templateNames } from './template.ts';
import { asYaml } from './written.ts';

/** A year from today, between the members of today, each with its first contact person. */
export async function fillingFor(context: Context, partnership: Partnership): Promise<Filling> {
  const { db } = await context.store();
  const members = await listMembers(db, partnership.id, context.today);
  const contacts = await listContactPersons(db, null);
  return {
    from: context.today,
    until: addDays(addMonths(context.today, 12), -1),
    parties: members.map(({ organisation, role }) => ({
      organisation,
      role,
      signatory: contacts.find((contact) => contact.organisation === organisation)?.name ?? null,
    })),
  };
}

export const templateText = (name: TemplateName, filling: Filling): string =>
  fillTemplate(readShipped(templateFile(name)), filling);

/** Asks for a template, the days and the clauses; writes the YAML beside, so that it can be edited and drafted again. Gives back the file’s name. */
export async function askAgreement(context: Context, prompt: Prompt, partnership: Partnership): Promise<string> {
  const { agreement: say } = context.texts;
  const name = await prompt.select(
    say.ask.template,
    templateNames.map((value) => ({ name: say.templates[value], value })),
  );
  const filling = await fillingFor(context, partnership);
  const from = await askDay(context, prompt, say.ask.from, filling.from);
  const until = await askDay(context, prompt, say.ask.until, addDays(addMonths(from, 12), -1));
  const file = `${partnership.handle}.yaml`;
  const document = await parseText(context, file, templateText(name, { ...filling, from, until }));
  const kept = await prompt.tick(
    say.ask.clauses,
    document.clauses.map((clause) => ({
      name: textIn(clause.text, context.language).text,
      value: clause.id,
      checked: true,
    })),
  );
  const written = asYaml({ ...document, clauses: document.clauses.filter(({ id }) => kept.includes(id)) });
  const output = await prompt.text(say.ask.file, { initial: file });
  writeFile(context, output, written, 'keep');
  context.say((t) => t.agreement.written(output));
  return output;
}

async function askDay(context: Context, prompt: Prompt, message: string, initial: string): Promise<string> {
  const check = (typed: string) => parseDate(typed, context.today) !== null || context.texts.cli.dateHint;
  const typed = await prompt.text(message, { initial, check });
  const day = parseDate(typed, context.today);
  return day !== null && isDate(day) ? day : initial;
}
