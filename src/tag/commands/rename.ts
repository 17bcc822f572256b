/** `tag rename`: one tag under another name, everywhere. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { SamspelError } from '../../i18n/error.ts';
import { renameTag, tagNames } from '../records.ts';
import { knownTag, readTag } from '../tag.ts';
import { chooseTags } from '../view.ts';

export const rename = command({
  name: 'rename',
  summary: (t) => t.tag.help.rename,
  arguments: {
    old: required(text((t) => t.tag.arguments.old, 'OLD')),
    new: required(text((t) => t.tag.arguments.new, 'NEW')),
  },
  examples: ['tag rename evening evenings', 'tag rename "needs laptop" "needs a laptop" --dry-run'],
  async run(context, { old: typedOld, new: typedNew }) {
    const { db } = await context.store();
    const [old = ''] = await chooseTags(context, [typedOld]);
    const name = readTag(typedNew);
    if (name === null)
      throw new SamspelError('bad-data', (t) => t.tag.badTag(typedNew), { hint: (t) => t.tag.badTagHint });
    // Another spelling of itself is a new name; another spelling of a second tag is that tag.
    const others = (await tagNames(db)).filter((one) => one !== old);
    const now = knownTag(others, name) ?? name;
    await context.change('tag rename', async (tx) => {
      await renameTag(tx, old, now);
      return { message: context.texts.tag.renamed(old, now), json: { id: null, tag: now, before: old } };
    });
  },
});
