/** Suomi: raporttipohjat ja ihmisten lisäämä teksti. */
import type { reportTemplate as en } from '../en/report-template.ts';
import { formatFor } from '../format.ts';

const { plural, list } = formatFor('fi');

export const reportTemplate: typeof en = {
  help: {
    templates: 'Luettele raporttipohjat',
    templatesMore:
      'Pohja kertoo, mitkä osiot raportissa on, missä järjestyksessä, millä taulukoilla ja millä tavoitteilla. Tulosta pohja komennolla report template show, muuta sitä ja anna tiedosto valitsimelle report quarterly --template.',
    show: 'Tulosta raporttipohja oman pohjan alkuun',
  },
  arguments: { name: 'Pohja' },
  options: {
    template: 'Mukana tuleva pohja tai oma YAML-tiedosto',
    sections: 'Vain nämä osiot tässä järjestyksessä: summary,participants,rules …',
    narrative: 'Markdown-tiedosto, jossa on omaa tekstiä; kukin otsikko on jonkin osion nimi',
  },
  headings: { template: 'Pohja', about: 'Kenelle', sections: 'Osiot' },
  wrongFile: (count, lines) =>
    `${plural(count, { one: '# asia on väärin pohjassa', other: '# asiaa on väärin pohjassa' })}.\n${lines.join('\n')}`,
  wrongFileHint: 'Katso, miten pohja kirjoitetaan: samspel report template show stea',
  noTemplate: (typed, known) => `"${typed}" ei ole pohja (${known.join(', ')}) eikä tiedosto.`,
  noTemplateHint: 'Luettele ne: samspel report templates',
  wrongNarrative: (count, lines) =>
    `${plural(count, { one: '# otsikko ei ole', other: '# otsikkoa ei ole' })} tämän raportin osion nimi.\n${lines.join('\n')}`,
  wrongNarrativeHint: (known) => `Osiot ovat ${list(known)}.`,
  leftOut: (sections) => `Jäi pois raportista, koska siihen valittiin muut osiot: tekstisi osioista ${list(sections)}.`,
  mistakes: {
    noSections: 'Pohja luettelee osionsa: sections: [summary, participants]',
    twice: (section) => `${section} on tässä toisen kerran.`,
    text: 'Tässä on oltava teksti tai yksi kullakin kielellä: {sv: …, fi: …, en: …}.',
    list: 'Tässä on oltava luettelo, jossa on ainakin yksi asia: [summary, participants].',
    map: (keys) => `Tässä on oltava avaimia ja arvoja; avaimet ovat ${list(keys)}.`,
    target: (share) =>
      share ? 'Tässä on oltava osuus väliltä 0–1, esimerkiksi 0.8.' : 'Tässä on oltava luku, nolla tai enemmän.',
    unknown: (word) => `"${word}" on tässä tuntematon.`,
    known: (words) => (words.length === 0 ? 'Tässä ei ole mitään valittavaa.' : `Tunnetut ovat ${list(words)}.`),
  },
};
