/**
 * Answers kept as they are given. A conversation that broke off is begun anew with the answers that were kept: they are given without asking,
 * in their order, and the first question without one is put to the person. So what can be lost is the answer being typed, nothing more.
 */
import type { Choice, Prompt } from '../cli/prompt.ts';

/** Of a choice the names are kept, not the values: the register may have changed meanwhile. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly names: readonly string[] }
  | { readonly kind: 'confirm'; readonly yes: boolean };

/** @param keep is called with all answers after each one */
export function journaled(prompt: Prompt, kept: readonly Answer[], keep: (answers: readonly Answer[]) => void): Prompt {
  const waiting = [...kept];
  const given: Answer[] = [];
  /** The answer kept for this question, if it still can be one; else those after it have lost their meaning too. */
  const take = <T>(read: (answer: Answer) => T | undefined): T | undefined => {
    const next = waiting.shift();
    if (next === undefined) return undefined;
    const value = read(next);
    if (value === undefined) waiting.length = 0;
    else given.push(next);
    return value;
  };
  const note = (answer: Answer) => {
    given.push(answer);
    keep(given);
  };
  return {
    text: async (message, options) => {
      const before = take((answer) =>
        answer.kind === 'text' && (options?.check?.(answer.text) ?? true) === true ? answer.text : undefined,
      );
      if (before !== undefined) return before;
      const text = await prompt.text(message, options);
      note({ kind: 'text', text });
      return text;
    },
    select: async (message, choices) => {
      const before = take((answer) => named(answer, choices)?.[0]);
      if (before !== undefined) return before.value;
      const value = await prompt.select(message, choices);
      note({ kind: 'choice', names: namesOf([value], choices) });
      return value;
    },
    tick: async (message, choices) => {
      const before = take((answer) => named(answer, choices));
      if (before !== undefined) return before.map(({ value }) => value);
      const values = await prompt.tick(message, choices);
      note({ kind: 'choice', names: namesOf(values, choices) });
      return values;
    },
    confirm: async (message, initial) => {
      const before = take((answer) => (answer.kind === 'confirm' ? answer.yes : undefined));
      if (before !== undefined) return before;
      const yes = await prompt.confirm(message, initial);
      note({ kind: 'confirm', yes });
      return yes;
    },
    // What must not be read by others is not kept in a file.
    secret: (...asked) => prompt.secret(...asked),
    edit: async (message, initial) => {
      const before = take((answer) => (answer.kind === 'text' ? answer.text : undefined));
      if (before !== undefined) return before;
      const text = await prompt.edit(message, initial);
      note({ kind: 'text', text });
      return text;
    },
  };
}

const namesOf = <T>(values: readonly T[], choices: readonly Choice<T>[]): string[] =>
  choices.filter(({ value }) => values.includes(value)).map(({ name }) => name);

/** Undefined when one that was chosen can't be chosen any more. */
function named<T>(answer: Answer, choices: readonly Choice<T>[]): Choice<T>[] | undefined {
  if (answer.kind !== 'choice') return undefined;
  const found = choices.filter(({ name }) => answer.names.includes(name));
  return found.length === answer.names.length ? found : undefined;
}
