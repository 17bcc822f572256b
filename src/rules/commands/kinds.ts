/** `rules kinds` and `rules explain`: what a clause can be checked for, and how it is written. */
import { ruleLine } from '../../agreement/written.ts';
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { findKind, nearestKind, ruleKinds } from '../registry.ts';
import { kindDetails, kindTable } from '../view-kinds.ts';

export const kinds = command({
  name: 'kinds',
  summary: (t) => t.rules.help.kinds,
  listing: true,
  examples: ['rules kinds', 'rules kinds --columns kind,example --lang sv'],
  async run(context) {
    await context.list(kindTable(ruleKinds, context.texts));
  },
});

export const explain = command({
  name: 'explain',
  summary: (t) => t.rules.help.explain,
  arguments: { kind: required(text((t) => t.rules.arguments.kind, 'KIND')) },
  examples: ['rules explain meeting-cadence', 'rules explain minutes-within --lang fi'],
  async run(context, { kind: typed }) {
    const kind = findKind(typed.trim().toLowerCase());
    if (kind === null) {
      const close = nearestKind(typed);
      throw new SamspelError('not-found', (t) => t.rules.noKind(typed), {
        hint: (t) => (close === null ? t.rules.kindsAre : t.cli.didYouMean(close)),
        details: { kinds: ruleKinds.map((known) => known.kind) },
      });
    }
    await context.details(kindDetails(kind, { example: ruleLine(kind.example.rule), texts: context.texts }));
  },
});
