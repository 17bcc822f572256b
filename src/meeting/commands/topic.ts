/** `decision topic`: notes what a decision is about, so that rules on how such decisions are made can be checked. */
import { command } from '../../cli/command.ts';
import { choose } from '../../cli/naming.ts';
import { flag, many, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { tidy } from '../../lib/text.ts';
import { setTopics } from '../records/topics.ts';
import { listDecisions } from '../records.ts';

export const topic = command({
  name: 'topic',
  summary: (t) => t.rules.topic.help,
  description: (t) => t.rules.topic.more,
  arguments: {
    decision: required(text((t) => t.rules.topic.decision, 'DECISION')),
    topics: many(text((t) => t.rules.topic.topics, 'TOPIC')),
  },
  options: { none: flag((t) => t.rules.topic.none) },
  examples: ['decision topic 3 resources', 'decision topic "två grupper" resurser personal'],
  async run(context, { decision: typed, topics: given = [], none }) {
    if (none !== true && given.length === 0) throw new SamspelError('usage', (t) => t.rules.topic.missing);
    const { db } = await context.store();
    const named = (await listDecisions(db, {})).map(({ id, text: name, date }) => ({ id, name, more: date }));
    const { id } = await choose(context, (t) => t.rules.nouns.decision, typed, named);
    const topics = none === true ? null : [...new Set(given.map((one) => tidy(one).replace(/^#/, '').toLowerCase()))];
    await context.change('decision topic', async (tx) => {
      await setTopics(tx, id, topics);
      const { rules, format } = context.texts;
      const message = topics === null ? rules.topic.cleared(id) : rules.topic.set(id, format.list(topics));
      return { message, json: { id, topics: topics ?? [] } };
    });
  },
});
