/** Minutes as plain text, for an e-mail. */
import type { DocumentPoint, DocumentTable, MinutesDocument, Outcome } from './document.ts';

export function renderText({
  title,
  facts,
  attendance,
  points,
  actions,
  corrections,
  approval,
}: MinutesDocument): string {
  const blocks = [
    [title, '='.repeat([...title].length)],
    facts.map(({ name, value }) => `${name}: ${value}`),
    [
      attendance.heading,
      ...attendance.rows.map(
        ([organisation = '', name = '', how = '']) => `- ${[name, organisation].filter(Boolean).join(', ')}: ${how}`,
      ),
    ],
    ...points.map(renderPoint),
    ...(actions === null ? [] : [[actions.heading, ...byPerson(actions)]]),
    ...(corrections === null ? [] : [[corrections.heading, ...corrections.lines.map((line) => `- ${line}`)]]),
    [approval],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const renderPoint = ({ title, paragraphs, outcomes }: DocumentPoint): string[] => [
  ...(title === '' ? [] : [title]),
  ...paragraphs.flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph])),
  ...outcomes.map(renderOutcome),
];

const renderOutcome = ({ label, text, note }: Outcome): string => `${label}: ${text}${note === '' ? '' : ` (${note})`}`;

/** The name of a person once, below it what she does. */
function byPerson({ rows }: DocumentTable): string[] {
  return rows.flatMap(([who = '', what = '', due = ''], index) => {
    const line = `- ${what} – ${due}`;
    return rows[index - 1]?.[0] === who ? [line] : [`${who}:`, line];
  });
}
