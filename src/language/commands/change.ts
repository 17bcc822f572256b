/** `language change`: from the first measure to the last, as the funder asks (R.2.8). */

import { command } from '../../cli/command.ts';
import { flag, period, text } from '../../cli/parameter.ts';
import { naming } from '../../cli/table.ts';
import { choosePartnership } from '../../partnership/choose.ts';
import { languageCode } from '../codes.ts';
import { changesOf } from '../language.ts';
import { levelsByPerson } from '../records.ts';
import { changeTable } from '../view.ts';

export const change = command({
  name: 'change',
  summary: (t) => t.languages.help.change,
  description: (t) => t.languages.changeMore,
  listing: true,
  options: {
    language: text((t) => t.languages.options.language, 'CODE'),
    partnership: text((t) => t.languages.options.partnership, 'P'),
    period: period((t) => t.languages.options.period),
    improved: flag((t) => t.languages.options.improved),
  },
  examples: ['language change --partnership vagen-in --period 2026', 'language change --language sv --improved --json'],
  async run(context, { language, partnership, period: within, improved }) {
    const { db } = await context.store();
    const languages = language === undefined ? ['sv', 'fi'] : [languageCode(language)];
    const people = await levelsByPerson(db, {
      languages,
      period: within,
      partnership: partnership === undefined ? undefined : (await choosePartnership(context, partnership)).id,
    });
    const changes = people.flatMap((person) => changesOf(person, languages));
    const risen = changes.filter(({ steps }) => steps >= 1);
    await context.list(
      naming(changeTable(improved ? risen : changes), 'language change', ({ participantId }) => participantId),
    );
    if (changes.length > 0) context.say((t) => t.languages.changeSum(risen.length, changes.length));
  },
});
