/** What can be wrong in minutes, with its line; put into words by the texts. */
import type { Text } from '../i18n/index.ts';
import type { DateText } from '../lib/date.ts';

type Fault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-front-matter' }
  | { readonly kind: 'bad-yaml'; readonly problem: string }
  | { readonly kind: 'unknown-key'; readonly key: string; readonly close: string | null }
  | { readonly kind: 'bad-value'; readonly key: string }
  | { readonly kind: 'bad-date'; readonly typed: string }
  | { readonly kind: 'bad-time'; readonly typed: string }
  | { readonly kind: 'no-partnership' }
  | { readonly kind: 'no-date' }
  | { readonly kind: 'nobody-present' }
  | { readonly kind: 'no-title' }
  | { readonly kind: 'empty-decision' }
  | { readonly kind: 'decision-bad-method'; readonly typed: string }
  | { readonly kind: 'against-consensus' }
  | { readonly kind: 'empty-later' }
  | { readonly kind: 'action-form' }
  | { readonly kind: 'action-without-person' }
  | { readonly kind: 'action-without-what' }
  | { readonly kind: 'action-without-date' }
  | { readonly kind: 'action-bad-date'; readonly typed: string }
  | { readonly kind: 'future-date'; readonly date: DateText }
  | { readonly kind: 'unknown-partnership'; readonly typed: string; readonly close: string | null }
  | { readonly kind: 'unknown-organisation'; readonly typed: string; readonly close: string | null }
  | { readonly kind: 'unknown-chair'; readonly typed: string };

export type Mistake = Fault & { readonly line: number };

/** What is wrong, in words, without the place. */
export function describeMistake(mistake: Mistake): Text {
  return (t) => {
    const say = t.meeting.mistakes;
    switch (mistake.kind) {
      case 'bad-yaml':
        return say[mistake.kind](mistake.problem);
      case 'unknown-key':
        return say[mistake.kind](mistake.key, mistake.close);
      case 'bad-value':
        return say[mistake.kind](mistake.key);
      case 'bad-date':
      case 'bad-time':
      case 'action-bad-date':
      case 'decision-bad-method':
      case 'unknown-chair':
        return say[mistake.kind](mistake.typed);
      case 'future-date':
        return say[mistake.kind](t.format.date(mistake.date));
      case 'unknown-partnership':
      case 'unknown-organisation':
        return say[mistake.kind](mistake.typed, mistake.close);
      default:
        return say[mistake.kind];
    }
  };
}
