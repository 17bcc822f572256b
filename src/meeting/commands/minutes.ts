/** `meeting minutes`: the minutes as a file: in the form that `meeting record` reads, or to be read by people. */
import { command } from '../../cli/command.ts';
import type { Context } from '../../cli/context.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, required, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { printable } from '../../lib/text.ts';
import { listOrganisations } from '../../organisation/records.ts';
import type { Row } from '../../store/index.ts';
import { chooseHeldMeeting, chooseMeeting } from '../choose.ts';
import { composeDocument } from '../document.ts';
import { expectMeeting } from '../expect.ts';
import type { Meeting } from '../meeting.ts';
import { correctionsOf } from '../records/follow-up.ts';
import { renderDocx } from '../render-docx.ts';
import { renderHtml } from '../render-html.ts';
import { renderMinutes } from '../render-minutes.ts';
import { renderText } from '../render-text.ts';
import { renderTemplate } from '../template.ts';
import { minutesOf } from '../written.ts';

const formats = ['md', 'html', 'docx', 'txt'] as const;
type Format = (typeof formats)[number];

export const minutes = command({
  name: 'minutes',
  summary: (t) => t.meeting.help.minutes,
  description: (t) => t.meeting.help.minutesMore,
  arguments: { meeting: required(text((t) => t.meeting.arguments.meeting, 'ID')) },
  options: {
    format: choice(formats, (t) => t.meeting.options.format),
    output: withLetter(
      'o',
      text((t) => t.meeting.options.output, 'FILE'),
    ),
    force: flag((t) => t.meeting.options.force),
  },
  examples: ['meeting minutes 14', 'meeting minutes 14 --lang fi -o poytakirja.docx'],
  async run(context, { meeting: typed, format: wanted, output, force }) {
    const toScreen = output === undefined || output === '-';
    const format = wanted ?? formats.find((known) => !toScreen && output.toLowerCase().endsWith(`.${known}`)) ?? 'md';
    if (format === 'docx' && toScreen)
      throw new SamspelError('usage', (t) => t.meeting.docxNeedsFile, { hint: (t) => t.meeting.docxNeedsFileHint });
    const meeting = await chooseMeeting(context, typed);
    const written =
      meeting.status === 'planned' && format === 'md'
        ? await template(context, meeting)
        : await write(context, typed, format);
    if (toScreen) return context.print(printable(String(written)));
    writeFile(context, output, written, force ? 'replace' : 'keep');
    context.say((t) => t.meeting.written(output));
  },
});

/** What a planned meeting can be minuted on. */
async function template(context: Context, planned: Meeting): Promise<string> {
  const { db } = await context.store();
  const { partnershipId: id, partnership: handle, date } = planned;
  return renderTemplate(
    await expectMeeting(db, { partnership: { id, handle }, date, planned }, context.texts),
    context.texts,
  );
}

async function write(context: Context, typed: string, format: Format): Promise<string | Uint8Array> {
  const { db } = await context.store();
  const meeting = await chooseHeldMeeting(context, typed);
  const said = await minutesOf(db, meeting);
  const corrections = await correctionsOf(db, meeting.id);
  if (format === 'md') return `${renderMinutes(said, context.language)}${correctionsInMarkdown(context, corrections)}`;
  const organisations = new Map((await listOrganisations(db, 'all')).map(({ handle, name }) => [handle, name]));
  const document = composeDocument({ meeting, minutes: said, organisations, corrections }, context.texts);
  return format === 'txt' ? renderText(document) : format === 'html' ? renderHtml(document) : renderDocx(document);
}

/** As a point of its own at the end: the minutes above stay as they were approved. */
function correctionsInMarkdown({ texts }: Context, corrections: readonly Row<'correction'>[]): string {
  if (corrections.length === 0) return '';
  const lines = corrections.map(({ correctedOn, correctedBy, text: corrected }) =>
    texts.meeting.document.correction(texts.format.date(correctedOn), correctedBy, corrected.replaceAll('\n', '\n  ')),
  );
  return `\n## ${texts.meeting.headings.corrections}\n${lines.map((line) => `- ${line}\n`).join('')}`;
}
