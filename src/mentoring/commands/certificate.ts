/** `mentor certificate`: for a mentor whose pair has ended, as HTML or Word, in her own language. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, flag, required, text, withLetter } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { loadTexts } from '../../i18n/index.ts';
import { certificateHtml, makeCertificate } from '../certificate.ts';
import { certificateDocx } from '../certificate-docx.ts';
import { choosePair } from '../choose.ts';
import { pairsInFull } from '../needs.ts';

const formats = ['html', 'docx'] as const;

export const certificate = command({
  name: 'certificate',
  summary: (t) => t.mentoringCommands.help.certificate,
  arguments: { pair: required(text((t) => t.mentoringCommands.arguments.pair)) },
  options: {
    format: choice(formats, (t) => t.mentoringCommands.options.format),
    output: withLetter(
      'o',
      text((t) => t.mentoringCommands.options.output, 'FILE'),
    ),
    place: text((t) => t.mentoringCommands.options.place),
    force: flag((t) => t.mentoringCommands.options.force),
  },
  examples: ['mentor certificate 3 -o intyg.docx --place Helsingfors', 'mentor certificate 3 --format html'],
  async run(context, { pair: typed, format, output, place, force }) {
    const { db } = await context.store();
    const chosen = await choosePair(context, typed);
    if (chosen.status !== 'completed' && chosen.status !== 'ended-early')
      throw new SamspelError('conflict', (t) => t.mentoring.certificateEarly(chosen.id));
    const story = (await pairsInFull(db, { mentor: chosen.mentorId })).find(({ pair }) => pair.id === chosen.id);
    if (story === undefined) return;
    const { mentorPerson: mentor, programme } = story;
    const language = mentor.contactLanguage ?? context.language;
    const texts = await loadTexts(language);
    const written = makeCertificate(story, { mentor, programme, place: place ?? null, on: context.today }, texts);
    const form = format ?? (output?.toLowerCase().endsWith('.docx') ? 'docx' : 'html');
    if (output === undefined && form === 'docx')
      throw new SamspelError('usage', (t) => t.cli.missing(['--output']), { details: { missing: ['--output'] } });
    const content = form === 'docx' ? await certificateDocx(written) : certificateHtml(written, language);
    if (output === undefined) return context.print(String(content));
    writeFile(context, output, content, force ? 'replace' : 'keep');
    context.say((t) => t.mentoring.wrote(output));
  },
});
