/** `tag add` and `tag remove`. */
import { command } from '../../cli/command.ts';
import { choice, many, required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { taggedNouns } from '../../lib/vocabulary-own.ts';
import { chooseTagged } from '../choose.ts';
import { addTags, removeTags, tagNames, tagsOf } from '../records.ts';
import { knownTag, readTag } from '../tag.ts';

const what = {
  noun: required(choice(taggedNouns, (t) => t.tag.arguments.noun)),
  thing: required(text((t) => t.tag.arguments.thing, 'ID')),
  tags: required(many(text((t) => t.tag.arguments.tags, 'TAG'))),
};

export const add = command({
  name: 'add',
  summary: (t) => t.tag.help.add,
  arguments: what,
  examples: ['tag add participant 12 "needs a laptop" evening', 'tag add org luckan funder'],
  async run(context, { noun, thing, tags: typed }) {
    const { db } = await context.store();
    const known = await tagNames(db);
    const read = typed.map((one) => {
      const name = readTag(one);
      if (name === null)
        throw new SamspelError('bad-data', (t) => t.tag.badTag(one), { hint: (t) => t.tag.badTagHint });
      return knownTag(known, name) ?? name;
    });
    const names = read.filter((name, at) => knownTag(read.slice(0, at), name) === undefined);
    const { id, name } = await chooseTagged(context, noun, thing);
    const has = (await tagsOf(db, noun, [id])).get(id) ?? [];
    const fresh = names.filter((one) => !has.includes(one));
    await context.change('tag add', async (tx) => {
      await addTags(tx, noun, id, fresh);
      const { texts } = context;
      return {
        message: fresh.length === 0 ? texts.tag.addedAlready(name, names) : texts.tag.added(name, fresh),
        logged: texts.tag.logged(noun, id),
        json: { id, noun, tags: [...new Set([...has, ...fresh])].sort() },
      };
    });
  },
});

export const remove = command({
  name: 'remove',
  summary: (t) => t.tag.help.remove,
  arguments: what,
  examples: ['tag remove participant 12 evening', 'tag remove org luckan funder --dry-run'],
  async run(context, { noun, thing, tags: typed }) {
    const { db } = await context.store();
    const { id, name } = await chooseTagged(context, noun, thing);
    const has = (await tagsOf(db, noun, [id])).get(id) ?? [];
    const gone = typed.map((one) => knownTag(has, one.trim()));
    const missing = typed.filter((_, at) => gone[at] === undefined);
    if (missing.length > 0)
      throw new SamspelError('not-found', (t) => t.tag.hasNot(name, missing), { hint: (t) => t.tag.unknownHint });
    const names = gone.filter((one) => one !== undefined);
    await context.change('tag remove', async (tx) => {
      await removeTags(tx, noun, id, names);
      const { texts } = context;
      return {
        message: texts.tag.removed(name, names),
        logged: texts.tag.logged(noun, id),
        json: { id, noun, tags: has.filter((one) => !names.includes(one)) },
      };
    });
  },
});
