/** `speaker find`: who can speak about this, in this language, and may be asked. */

import { command } from '../../cli/command.ts';
import { flag, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { languageCode } from '../../language/codes.ts';
import { fold, foldWords } from '../../lib/fold.ts';
import { nearest } from '../../lib/text.ts';
import { municipalityCode } from '../../participant/options.ts';
import { tagOption, withTags } from '../../tag/view.ts';
import { listSpeakers } from '../records.ts';
import { speakerTable } from '../view.ts';

export const find = command({
  name: 'find',
  summary: (t) => t.speaker.help.find,
  options: {
    topic: text((t) => t.speaker.options.topic, 'WORD'),
    language: text((t) => t.speaker.options.language, 'CODE'),
    municipality: text((t) => t.participant.fields.municipality),
    all: flag((t) => t.speaker.options.all),
    ...tagOption,
  },
  listing: true,
  examples: ['speaker find --topic arbete --language sv', 'speaker find --language suomi --municipality Esbo'],
  async run(context, { topic, language, municipality, all, tag }) {
    const { db } = await context.store();
    const spoken = language === undefined ? null : languageCode(language);
    const place = municipality === undefined ? null : municipalityCode(municipality);
    const wanted = topic === undefined ? '' : fold(topic);
    const speakers = (await listSpeakers(db)).filter(
      (speaker) =>
        (all || speaker.mayBeAskedOn !== null) &&
        (spoken === null || speaker.languages.includes(spoken)) &&
        (place === null || speaker.municipality === place) &&
        speaksOf([...speaker.topics, speaker.experience ?? ''].join(' '), wanted),
    );
    await context.list(
      naming(
        await withTags(context, 'speaker', speakerTable(speakers), tag),
        'speaker find',
        ({ participantId }) => participantId,
      ),
    );
  },
});

/** The word anywhere in what she speaks about, or a word of it with a slip. */
const speaksOf = (text: string, wanted: string): boolean =>
  fold(text).includes(wanted) || (wanted.length >= 4 && nearest(wanted, foldWords(text)) !== null);
