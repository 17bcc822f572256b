/** Svenska: rapportmallar och den text som folk lägger till. */
import type { reportTemplate as en } from '../en/report-template.ts';
import { formatFor } from '../format.ts';

const { plural, list } = formatFor('sv');

export const reportTemplate: typeof en = {
  help: {
    templates: 'Lista rapportmallarna',
    templatesMore:
      'En mall säger vilka avsnitt en rapport har, i vilken ordning, med vilka tabeller, och vilka mål som gäller. Skriv ut en med report template show, ändra den och ge filen till report quarterly --template.',
    show: 'Skriv ut en rapportmall som början på en egen',
  },
  arguments: { name: 'Mallen' },
  options: {
    template: 'En mall som följer med, eller en egen YAML-fil',
    sections: 'Bara de här avsnitten, i den här ordningen: summary,participants,rules …',
    narrative: 'Markdown med egen text; varje rubrik är namnet på ett avsnitt',
  },
  headings: { template: 'Mall', about: 'För', sections: 'Avsnitt' },
  wrongFile: (count, lines) =>
    `${plural(count, { one: '# sak är fel i mallen', other: '# saker är fel i mallen' })}.\n${lines.join('\n')}`,
  wrongFileHint: 'Se hur en mall skrivs: samspel report template show stea',
  noTemplate: (typed, known) => `"${typed}" är varken en mall (${known.join(', ')}) eller en fil.`,
  noTemplateHint: 'Lista dem: samspel report templates',
  wrongNarrative: (count, lines) =>
    `${plural(count, { one: '# rubrik är', other: '# rubriker är' })} inte namnet på något avsnitt i rapporten.\n${lines.join('\n')}`,
  wrongNarrativeHint: (known) => `Avsnitten är ${list(known)}.`,
  leftOut: (sections) => `Kom inte med i rapporten, eftersom andra avsnitt valdes: din text om ${list(sections)}.`,
  mistakes: {
    noSections: 'En mall räknar upp sina avsnitt: sections: [summary, participants]',
    twice: (section) => `${section} står här för andra gången.`,
    text: 'Här ska stå en text, eller en för varje språk: {sv: …, fi: …, en: …}.',
    list: 'Här ska stå en lista med minst en sak: [summary, participants].',
    map: (keys) => `Här ska stå par av nyckel och värde, med nycklarna ${list(keys)}.`,
    target: (share) =>
      share ? 'Här ska stå en andel från 0 till 1, till exempel 0.8.' : 'Här ska stå ett tal, noll eller mer.',
    unknown: (word) => `"${word}" är okänt här.`,
    known: (words) => (words.length === 0 ? 'Här finns inget att välja.' : `Kända är ${list(words)}.`),
  },
};
