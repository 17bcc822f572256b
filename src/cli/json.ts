/** JSON that is safe to look at on a terminal: what it does not have to escape but a terminal would obey is escaped too. */

/** One document, indented, with its last line break. */
export function asJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2).replace(obeyed, escaped)}\n`;
}

/** The C1 controls and the bidirectional overrides; the C0 controls are escaped by JSON itself. */
const obeyed = /[\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
