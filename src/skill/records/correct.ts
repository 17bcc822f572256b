/** Putting right the records of competence: what was written of a skill, of a case, and of the steps of both. */
import { changeRow, removeRows } from '../../store/correct.ts';
import type { RowChange, Tx } from '../../store/index.ts';

/** How far it has come is changed by its steps alone. */
type SkillChange = Pick<RowChange<'skill'>, 'text' | 'isco' | 'level' | 'years' | 'country'>;
type SkillStepChange = Pick<RowChange<'skillStep'>, 'reachedOn' | 'organisationId' | 'recognisedAs' | 'evidence'>;
type CaseChange = Pick<RowChange<'recognition'>, 'kind' | 'what' | 'body' | 'isco' | 'skillId' | 'statusOn'>;
type CaseStepChange = Pick<RowChange<'recognitionStep'>, 'reachedOn' | 'note'>;

/** Throws `conflict` when it went meanwhile; so do the others. */
export const editSkill = (tx: Tx, id: number, change: SkillChange): Promise<void> => changeRow(tx, 'skill', id, change);

export const editSkillStep = (tx: Tx, id: number, change: SkillStepChange): Promise<void> =>
  changeRow(tx, 'skillStep', id, change);

export const editRecognition = (tx: Tx, id: number, change: CaseChange): Promise<void> =>
  changeRow(tx, 'recognition', id, change);

export const editRecognitionStep = (tx: Tx, id: number, change: CaseStepChange): Promise<void> =>
  changeRow(tx, 'recognitionStep', id, change);

/** Takes a skill away with its steps; gives back how many those were. */
export const removeSkill = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'skill', [id]);

/** Takes a case away with its steps; gives back how many those were. */
export const removeRecognition = (tx: Tx, id: number): Promise<number> => removeRows(tx, 'recognition', [id]);
