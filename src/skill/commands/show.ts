/** `skill show`: how it came to be known, and who has looked at it. */
import { command } from '../../cli/command.ts';
import { required, text } from '../../cli/parameter.ts';
import { chooseSkill } from '../choose.ts';
import { stepsOfSkill } from '../records.ts';
import { skillDetails } from '../view.ts';

export const show = command({
  name: 'show',
  summary: (t) => t.skill.help.show,
  arguments: { skill: required(text((t) => t.skill.arguments.skill, 'ID')) },
  examples: ['skill show 3', 'skill show 3 --json'],
  async run(context, input) {
    const { db } = await context.store();
    const skill = await chooseSkill(context, input.skill);
    await context.details(skillDetails(skill, await stepsOfSkill(db, skill.id)));
  },
});
