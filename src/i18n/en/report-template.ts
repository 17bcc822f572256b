/** English: templates of reports and the text that people add. */
import { formatFor } from '../format.ts';

const { plural, list } = formatFor('en');

export const reportTemplate = {
  help: {
    templates: 'List the templates of reports',
    templatesMore:
      'A template says which sections a report has, in which order, with which tables, and which targets. Print one with report template show, change it, and give its file to report quarterly --template.',
    show: 'Print a template of reports, to begin your own with',
  },
  arguments: { name: 'The template' },
  options: {
    template: 'A template that ships, or a YAML file of your own',
    sections: 'Only these sections, in this order: summary,participants,rules …',
    narrative: 'Markdown with your own text; each heading names a section',
  },
  headings: { template: 'Template', about: 'For', sections: 'Sections' },
  wrongFile: (count: number, lines: readonly string[]) =>
    `${plural(count, { one: '# thing is wrong in the template', other: '# things are wrong in the template' })}.\n${lines.join('\n')}`,
  wrongFileHint: 'See how one is written: samspel report template show stea',
  noTemplate: (typed: string, known: readonly string[]) =>
    `"${typed}" is neither a template (${known.join(', ')}) nor a file.`,
  noTemplateHint: 'List them: samspel report templates',
  wrongNarrative: (count: number, lines: readonly string[]) =>
    `${plural(count, { one: '# heading names', other: '# headings name' })} no section of this report.\n${lines.join('\n')}`,
  wrongNarrativeHint: (known: readonly string[]) => `The sections are ${list(known)}.`,
  leftOut: (sections: readonly string[]) =>
    `Not in the report, because its sections were chosen otherwise: your text on ${list(sections)}.`,
  mistakes: {
    noSections: 'A template names its sections: sections: [summary, participants]',
    twice: (section: string) => `${section} stands here a second time.`,
    text: 'A text stands here, or one for each language: {sv: …, fi: …, en: …}.',
    list: 'A list with at least one thing stands here: [summary, participants].',
    map: (keys: readonly string[]) => `A mapping stands here, with the keys ${list(keys)}.`,
    target: (share: boolean): string =>
      share ? 'A share from 0 to 1 stands here, such as 0.8.' : 'A number stands here, zero or more.',
    unknown: (word: string) => `"${word}" is not known here.`,
    known: (words: readonly string[]) =>
      words.length === 0 ? 'There is nothing to choose here.' : `Known are ${list(words)}.`,
  },
};
