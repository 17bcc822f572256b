/** What stands beside a figure besides the period before, and what a person wrote: in every form. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/index.ts';
import { attach } from '../../src/report/attach-narrative.ts';
import { sealed } from '../../src/report/build.ts';
import { type DraftSection, derivedDays, people, type Report, type SectionId } from '../../src/report/model.ts';
import { readNarrative } from '../../src/report/read-narrative.ts';
import { formFor } from '../../src/report/render/registry.ts';
import { guard } from '../../src/report/secrecy/guard.ts';
import { summary } from '../../src/report/sections/summary.ts';
import { hiddenSign, writeReport } from '../../src/report/written.ts';
import { factsOf } from './people.ts';
import { noFacts } from './world.ts';

const draft: DraftSection = {
  id: 'participants',
  figures: [
    {
      id: 'participantsActive',
      now: people('now', 1207),
      before: people('before', 1100),
      yearAgo: people('yearAgo', 3),
      target: 1300,
      moreIsBetter: true,
    },
    {
      id: 'daysToCommunity',
      now: derivedDays(['now'], 41),
      before: derivedDays(['yearAgo'], 77),
      yearAgo: null,
      moreIsBetter: false,
    },
  ],
  tables: [],
  relations: [],
  text: () => [],
};
const head = {
  title: () => 'Report',
  subtitles: [],
  period: { from: '2026-07-01', until: '2026-09-30' },
  previous: { from: '2026-04-01', until: '2026-06-30' },
  asOf: '2026-10-12',
  minimumCell: 5,
};
const written = new Map<SectionId, ReturnType<typeof blocks>>();
function blocks(markdown: string) {
  return readNarrative(markdown).flatMap((passage) => passage.blocks);
}
written.set('participants', blocks('We **met** <many>.\n\n- by bus\n- on foot'));

function report(): Report {
  return sealed(head, attach(guard([draft], 5), written, ['participants']));
}

/** All text of a form, of Word and Excel too. */
async function textOf(format: 'md' | 'html' | 'csv' | 'json' | 'docx' | 'xlsx'): Promise<string> {
  const file = await (await formFor(format)).render(writeReport(report(), [await loadTexts('en')]));
  if (typeof file === 'string') return file;
  return Object.values(unzipSync(file))
    .map((part) => strFromU8(part))
    .join('\n');
}

describe.each(['md', 'html', 'csv', 'json', 'docx', 'xlsx'] as const)('as %s', (format) => {
  test('a year ago and the target stand beside the figure; what is hidden of a year ago is in no cell', async () => {
    const text = await textOf(format);
    expect(text).toMatch(/A year ago|yearAgo/);
    expect(text).toMatch(/Target|target/);
    expect(text).toMatch(/1,?300/);
    // The days of so few people are hidden with them.
    expect(text).not.toMatch(/\b77\b/);
    expect(text).toMatch(/\b41\b/);
    if (format !== 'json' && format !== 'csv') expect(text).toContain(hiddenSign);
  });

  test.skipIf(format === 'csv')('her own text is there, and is text', async () => {
    const text = await textOf(format);
    expect(text).toContain('met');
    expect(text).toContain('by bus');
    expect(text).not.toContain('<many>.<');
    expect(text).toMatch(format === 'md' ? /\\<many\\>/ : format === 'json' ? /<many>/ : /&lt;many&gt;/);
  });
});

test('without a year ago and without targets nothing stands beside', async () => {
  const [first] = draft.figures;
  if (first === undefined) throw new Error('no figure');
  const bare = { ...draft, figures: [{ ...first, yearAgo: null, target: null }] };
  const { sections } = writeReport(sealed(head, guard([bare], 5)), [await loadTexts('en')]);
  expect(sections[0]?.beside).toEqual([]);
});

test('what a person wrote, a target and a year ago are part of the digest', () => {
  const [first, ...rest] = draft.figures;
  if (first === undefined) throw new Error('no figure');
  const other = { ...draft, figures: [{ ...first, target: 1400 }, ...rest] };
  const digests = [
    report().digest,
    sealed(head, guard([draft], 5)).digest,
    sealed(head, attach(guard([other], 5), written, ['participants'])).digest,
  ];
  expect(new Set(digests).size).toBe(3);
});

describe('the summary', () => {
  const said = async (rules: Parameters<typeof summary>[1]['facts']['rules'], language: 'en' | 'sv' | 'fi') => {
    const t = await loadTexts(language);
    const sections = [
      {
        id: 'rules' as const,
        text: [],
        figures: [],
        tables: [{ id: 'rules', title: () => '', columns: [], rows: [], total: null }],
      },
    ];
    const { text } = summary(sections, { facts: { ...noFacts, rules }, frozen: null });
    return text
      .map((sentence) => sentence(t))
      .filter((sentence) => sentence !== '')
      .join(' ');
  };
  const finding = (status: 'kept' | 'broken' | 'no-data', since: string | null = null) =>
    ({
      partnership: 'p',
      clause: status,
      text: {},
      kind: null,
      severity: 'must',
      status,
      since,
      nextDue: null,
    }) as const;
  const now = [
    ...Array.from({ length: 12 }, () => finding('kept')),
    finding('broken', '2026-10-05'),
    finding('broken', '2026-12-01'),
    finding('no-data'),
  ];

  test.each([
    ['en', '12 of 14 rules kept; 2 broken, the first since October 2026. Of 1 more nothing is on record yet.'],
    [
      'sv',
      '12 av 14 regler följdes; 2 bröts, den första sedan oktober 2026. Om ytterligare 1 finns inget antecknat ännu.',
    ],
    [
      'fi',
      '14 säännöstä noudatettiin 12; rikottuja oli 2, ensimmäinen lokakuusta 2026 alkaen. Lisäksi 1 säännöstä ei ole vielä kirjattu mitään.',
    ],
  ] as const)('says in %s how the rules were kept', async (language, expected) => {
    expect(await said({ now, before: [] }, language)).toBe(expected);
  });

  test('says nothing of sections that the report does not have', async () => {
    const { text } = summary([], { facts: factsOf([]), frozen: null });
    const t = await loadTexts('en');
    expect(text.map((sentence) => sentence(t)).filter((sentence) => sentence !== '')).toEqual([]);
  });
});
