/** `privacy export`: everything that is kept about a person, for her. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { asJson } from '../../cli/json.ts';
import { choice, required, text, withLetter } from '../../cli/parameter.ts';
import { noteReading } from '../../cli/reading.ts';
import { loadTexts } from '../../i18n/index.ts';
import { languages } from '../../lib/vocabulary.ts';
import { listOwnFields } from '../../own-field/records.ts';
import { chooseParticipant } from '../../participant/choose.ts';
import type { Participant } from '../../participant/participant.ts';
import { readSettings } from '../../register/records.ts';
import type { Db } from '../../store/index.ts';
import type { Before } from '../../store/person.ts';
import { copyOfPerson, namesPointedAt } from '../../store/person-copy.ts';
import { listReadings } from '../../store/reading.ts';
import { copyAsHtml, type PersonDocument } from '../copy.ts';

export const exportPerson = command({
  name: 'export',
  summary: (t) => t.privacyRights.help.export,
  description: (t) => t.privacyRights.help.exportMore,
  arguments: { participant: required(text((t) => t.privacy.arguments.participant)) },
  options: {
    format: choice(['html', 'json'], (t) => t.privacyRights.options.format),
    language: choice(languages, (t) => t.privacyRights.options.language),
    output: withLetter(
      'o',
      text((t) => t.privacyRights.options.output, 'FILE'),
    ),
  },
  examples: ['privacy export 12 -o copy-12.html', 'privacy export 12 --format json -o copy-12.json'],
  async run(context, { participant: typed, format, language, output }) {
    const participant = await chooseParticipant(context, typed);
    await noteReading(context, [participant.id], 'privacy export');
    const { db } = await context.store();
    const document = await documentOf(context, db, participant.id);
    const asData = (format ?? (context.format === 'json' ? 'json' : 'html')) === 'json';
    const content = asData
      ? asJson(document)
      : copyAsHtml(
          document,
          await loadTexts(language ?? herLanguage(participant) ?? context.language),
          await listOwnFields(db, 'participant', 'all'),
        );
    if (output === undefined) return context.print(content);
    writeFile(context, output, content, 'keep');
    context.say((t) => t.privacyRights.wrote(output, participant.id));
  },
});

const herLanguage = ({ serviceLanguage }: Participant) => languages.find((known) => known === serviceLanguage);

async function documentOf(context: Context, db: Db, participant: number): Promise<PersonDocument> {
  const { rows, history } = await copyOfPerson(db, participant);
  const sections = [];
  for (const [table, found] of rows)
    sections.push({ table, rows: named(found, await namesPointedAt(db, table, found)) });
  // She may know when her page was read; by whom is asked of the controller, who weighs it (C-579/21).
  const readings = (await listReadings(db, { of: participant })).map(({ at, page }) => ({ readAt: at, page }));
  if (readings.length > 0) sections.push({ table: 'reading', rows: readings });
  const { name } = await readSettings(db);
  return { madeOn: context.today, keptBy: name, participant, sections, history };
}

/** Pointers replaced by what they point at. */
function named(rows: readonly Before[], names: Awaited<ReturnType<typeof namesPointedAt>>): Before[] {
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, names.get(key)?.get(Number(value)) ?? value])),
  );
}
