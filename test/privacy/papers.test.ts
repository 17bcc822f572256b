/** The papers: the same words in every form, nothing of what people wrote runs or breaks out, and the impact form's conclusions. */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readShipped } from '../../src/cli/files.ts';
import { loadTexts } from '../../src/i18n/index.ts';
import { languages } from '../../src/lib/vocabulary.ts';
import { answerable, type ImpactAnswers, impactPaper, outcomeOf, remainsKey } from '../../src/privacy/impact.ts';
import { privacyNotice } from '../../src/privacy/notice.ts';
import { type Paper, paperMarkdown } from '../../src/privacy/paper.ts';
import { paperDocx } from '../../src/privacy/paper-docx.ts';
import { fieldGroups, type PaperFacts } from '../../src/privacy/paper-facts.ts';
import { paperHtml } from '../../src/privacy/paper-html.ts';
import { impactFormYaml, parseImpact, parseImpactForm } from '../../src/privacy/read-impact.ts';
import { recordOfProcessing } from '../../src/privacy/record-of-processing.ts';

const facts: PaperFacts = {
  on: '2026-03-04',
  particulars: {
    controller: 'Luckan <script>alert(1)</script> rf',
    'controller-contact': 'Simonsgatan 8 | Helsingfors',
    'data-protection-officer': 'none',
    'processing-basis': 'public-task',
    'data-processors': 'Datahjälp Ab\n# heading',
    'data-transfers': 'none',
  },
  partnerships: [{ name: 'Vägen in', purpose: 'A | way' }],
  people: { participants: 12, contactPersons: 3, mentors: 2, speakers: 1 },
  fields: ['givenName', 'phone', 'needs'],
  ownFields: [],
  identityCodes: true,
  tables: ['contact', 'languageLevel'],
  senders: ['Arbis'],
  sharing: [{ to: 'Arbis', purpose: 'course', basis: 'consent', fields: ['givenName', 'levelSv'] }],
  disclosures: 2,
  retention: [
    { kind: 'participant', months: 48, way: 'anonymise', from: 'register' },
    { kind: 'notes', months: 24, way: 'erase', from: 'shipped' },
  ],
  minimumCell: 5,
  readsLogged: true,
  engine: 'sqlite',
};

const form = parseImpactForm(readShipped('privacy/impact.yaml'));

describe.each(languages)('in %s', async (language) => {
  const t = await loadTexts(language);
  const papers: readonly [string, Paper][] = [
    ['the record of processing', recordOfProcessing(facts, t)],
    ['the notice', privacyNotice(facts, t)],
  ];

  test.each(papers)('%s says the same as text, page and Word document', async (_name, paper) => {
    const said = paper.sections.flatMap(({ heading, paragraphs = [], lines = [], table, after = [] }) => [
      heading,
      ...paragraphs,
      ...lines,
      ...(table?.rows.flat() ?? []),
      ...after,
    ]);
    expect(said.filter((text) => text.trim() === '' || /\bundefined\b|\bnull\b|\[object/.test(text))).toEqual([]);
    const page = new JSDOM(paperHtml(paper)).window.document;
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.documentElement.lang).toBe(language);
    const word = strFromU8(unzipSync(await paperDocx(paper))['word/document.xml'] ?? new Uint8Array());
    const text = new JSDOM(word, { contentType: 'text/xml' }).window.document.documentElement.textContent ?? '';
    const squeezed = (from: string) => from.replace(/\s+/g, ' ');
    for (const one of said) {
      expect(squeezed(page.body.textContent ?? '')).toContain(squeezed(one));
      expect(squeezed(text)).toContain(squeezed(one));
    }
  });

  test.each(papers)('%s as Markdown keeps its shape whatever people wrote', (_name, paper) => {
    const lines = paperMarkdown(paper).split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1 + paper.sections.length);
    expect(lines.filter((line) => /(^|[^\\])</.test(line))).toEqual([]);
  });

  test('the same paper gives the same bytes', async () => {
    expect(await paperDocx(recordOfProcessing(facts, t))).toEqual(await paperDocx(recordOfProcessing(facts, t)));
  });

  test('the notice names only kinds of data in use, and all of them before anyone is registered', () => {
    const linesOf = (about: PaperFacts) => privacyNotice(about, t).sections[3]?.lines ?? [];
    expect(linesOf(facts)).toHaveLength(5);
    const empty = { ...facts, fields: [], tables: [], people: { ...facts.people, participants: 0 } };
    expect(linesOf(empty)).toHaveLength(fieldGroups.length);
  });

  test('the impact form as it is printed can be read once it is filled in', () => {
    const yaml = impactFormYaml(form, t)
      .replace('subject:', 'subject: Mentorskap')
      .replace(/: # (\w+) \|.*$/gm, ': $1');
    expect(parseImpact(yaml, form)).toEqual({ file: expect.objectContaining({ subject: 'Mentorskap' }) });
    const left = parseImpact(impactFormYaml(form, t), form);
    expect('mistakes' in left && left.mistakes).toHaveLength(1 + form.criteria.length + form.risks.length);
  });

  test('every question of the impact form stands in its paper', () => {
    const assessment = { id: 1, subject: 'x', assessedOn: '2026-03-04', byName: 'anna', answers: {}, reviewOn: null };
    const written = paperMarkdown(impactPaper(form, assessment, t));
    for (const question of [...form.criteria, ...form.questions, ...form.risks])
      expect(written).toContain(question[language]);
  });
});

const answered = (changes: ImpactAnswers): ImpactAnswers => ({
  ...Object.fromEntries(
    [...answerable(form)].map(([id, words]) => [id, words?.at(words.includes('no') ? 1 : 0) ?? '']),
  ),
  ...changes,
});

test.each([
  ['no sign', {}, 'no-full'],
  ['one sign', { vulnerable: 'yes' }, 'no-full'],
  ['two signs', { vulnerable: 'yes', large: 'yes' }, 'full'],
  [
    'a high risk that remains',
    { [remainsKey(form.risks[0] ?? form.risks[1] ?? { id: '', en: '', sv: '', fi: '' })]: 'high' },
    'consult',
  ],
  ['two signs and a high risk', { vulnerable: 'yes', large: 'yes', 'remains-loss': 'high' }, 'consult'],
] as const)('%s: %s', (_name, changes, outcome) => expect(outcomeOf(form, answered(changes))).toBe(outcome));
