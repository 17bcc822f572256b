/** `participant plan set|review|show` and `participant goal add|step|close`: verbs of the participant, kept with their own subject. */
import { planDue } from './commands/due.ts';
import { goalAdd, goalClose, goalStep } from './commands/goal.ts';
import { planReview, planSet, planShow } from './commands/plan.ts';

export const planCommands = [planSet, planReview, planShow, planDue, goalAdd, goalStep, goalClose];
