/** `outcome form`: the questionnaire for paper. */
import { command } from '../../cli/command.ts';
import { writeFile } from '../../cli/files.ts';
import { choice, text, withLetter } from '../../cli/parameter.ts';
import { loadTexts } from '../../i18n/index.ts';
import { languages } from '../../lib/vocabulary.ts';
import { outcomeSides } from '../../lib/vocabulary-path.ts';
import { paperForm } from '../instrument.ts';
import { readInstrument } from '../instrument-file.ts';

export const form = command({
  name: 'form',
  summary: (t) => t.outcome.help.form,
  options: {
    side: choice(outcomeSides, (t) => t.outcome.options.side),
    in: choice(languages, (t) => t.outcome.options.in),
    output: withLetter(
      'o',
      text((t) => t.outcome.options.output, 'FILE'),
    ),
  },
  examples: ['outcome form --in sv', 'outcome form --side host --in fi -o lomake.txt'],
  async run(context, { side = 'newcomer', in: language = context.language, output }) {
    const page = paperForm(readInstrument(), side, await loadTexts(language));
    if (output === undefined) return context.print(page);
    writeFile(context, output, page, 'keep');
    context.say((t) => t.outcome.formWritten(output));
  },
});
