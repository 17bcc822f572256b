/** `participant plan set|review|show` and `participant goal add|step|close`: verbs of the participant, kept with their own subject. */
import { goalAdd, goalClose, goalStep } from './commands/goal.ts';
import { planReview, planSet, planShow } from './commands/plan.ts';

export const planCommands = [planSet, planReview, planShow, goalAdd, goalStep, goalClose];
