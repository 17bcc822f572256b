/** An agreement as people read it, in one language: plain text for the terminal, Markdown for a file. */
import type { Texts } from '../i18n/index.ts';
import { type AgreementVersion, type LocalText, type Signature, textIn } from './agreement.ts';
import { ruleLine } from './written.ts';

/** How headings, entries and emphasis are marked. */
interface Marks {
  title(text: string): string;
  heading(text: string): string;
  entry(text: string): string;
  numbered(number: number, text: string): string;
  /** What belongs to the entry above. */
  below(text: string): string;
  code(text: string): string;
  /** Text from the file, made safe for the form. */
  safe(text: string): string;
}

const plainMarks: Marks = {
  title: (text) => text,
  heading: (text) => text,
  entry: (text) => `  ${text}`,
  numbered: (number, text) => `${String(number).padStart(4)}. ${text}`,
  below: (text) => `      ${text}`,
  code: (text) => text,
  safe: (text) => text.trim(),
};

const markdownMarks: Marks = {
  title: (text) => `# ${text}`,
  heading: (text) => `## ${text}\n`,
  entry: (text) => `- ${text}`,
  numbered: (number, text) => `${number}. ${text}`,
  below: (text) => `   - ${text}`,
  code: (text) => `\`${text.replaceAll('`', "'")}\``,
  safe: (text) =>
    text
      .trim()
      .replace(/(?<!\s)\s*\n\s*/g, ' ')
      .replace(/([\\`*_<>[\]#|])/g, '\\$1'),
};

export const asText = (version: AgreementVersion, texts: Texts): string => written(version, texts, plainMarks);
export const asMarkdown = (version: AgreementVersion, texts: Texts): string => written(version, texts, markdownMarks);

/** The text in the language of the reader; else in another one, and says so. */
export function localText(text: LocalText, texts: Texts): string {
  const found = textIn(text, texts.language);
  return found.language === texts.language ? found.text : `${found.text} ${texts.agreement.inLanguage[found.language]}`;
}

/** `Valid 1 Jan 2026 – 31 Dec 2027` */
export function validity({ validFrom, validUntil }: Pick<AgreementVersion, 'validFrom' | 'validUntil'>, t: Texts) {
  if (validUntil === null) return t.agreement.validFrom(t.format.date(validFrom));
  return t.agreement.validBetween(t.format.date(validFrom), t.format.date(validUntil));
}

function written(version: AgreementVersion, t: Texts, marks: Marks): string {
  const { document, endedOn, endReason, signatures } = version;
  const { goals = [], clauses, sharing = [] } = document;
  const local = (text: LocalText) => marks.safe(localText(text, t));
  const ended = endedOn === null ? [] : [t.agreement.endedFor(t.format.date(endedOn), marks.safe(endReason ?? ''))];
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', marks.heading(heading), ...lines];
  const lines = [
    marks.title(`${local(document.title)} – ${t.agreement.versionTitle(version.version)}`),
    ...(marks === plainMarks ? [] : ['']),
    [validity(version, t), ...ended].join(marks === plainMarks ? '\n' : '\n\n'),
    ...section(
      t.agreement.headings.signatures,
      signatures.map((one) => marks.entry(signatureLine(one, t, marks))),
    ),
    ...section(
      t.agreement.headings.goals,
      goals.map(({ text }) => marks.entry(local(text))),
    ),
    ...section(
      t.agreement.headings.clauses,
      clauses.flatMap(({ text, rule }, index) => [
        marks.numbered(index + 1, local(text)),
        ...(rule === undefined ? [] : [marks.below(t.agreement.rule(marks.code(ruleLine(rule))))]),
      ]),
    ),
    ...section(
      t.agreement.headings.sharing,
      sharing.map(({ to, purpose, basis, fields }) =>
        marks.entry(t.agreement.mayGet(to, marks.safe(purpose), marks.safe(basis), fields.join(', '))),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function signatureLine({ organisation, role, signatory, signedOn, signedBy }: Signature, t: Texts, marks: Marks) {
  const who = `${organisation}, ${t.partnership.roles[role]}`;
  if (signedOn !== null) return `${who}: ${t.agreement.signedBy(marks.safe(signedBy ?? ''), t.format.date(signedOn))}`;
  return `${who}: ${t.agreement.notSigned}${signatory === null ? '' : ` (${marks.safe(signatory)})`}`;
}
