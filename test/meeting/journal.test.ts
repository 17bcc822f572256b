/** Answers kept as they are given: a conversation that breaks off anywhere goes on at the same question. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Prompt } from '../../src/cli/prompt.ts';
import { type Answer, journaled } from '../../src/meeting/journal.ts';

class Killed extends Error {}

/** Answers in order, and is killed at the question after the last. */
function person(answers: readonly unknown[]): Prompt & { asked: number } {
  let asked = 0;
  const next = () => {
    asked += 1;
    if (asked > answers.length) throw new Killed();
    return answers[asked - 1];
  };
  return {
    get asked() {
      return asked;
    },
    text: async () => String(next()),
    select: async (_message, choices) => {
      const wanted = next();
      return choices[Number(wanted) % choices.length]?.value as never;
    },
    tick: async (_message, choices) => {
      const wanted = next() as number[];
      return choices.filter((_, index) => wanted.includes(index)).map(({ value }) => value);
    },
    confirm: async () => Boolean(next()),
    edit: async (_message, initial) => initial,
    secret: async () => '',
  };
}

const choices = ['a', 'b', 'c'].map((name) => ({ name, value: { name } }));

async function conversation(prompt: Prompt): Promise<unknown[]> {
  const said: unknown[] = [];
  for (let round = 0; round < 3; round += 1) {
    said.push(await prompt.text('what?', { check: (typed) => typed.length < 99 || 'too long' }));
    said.push((await prompt.select('which?', choices)).name);
    said.push((await prompt.tick('which ones?', choices)).map(({ name }) => name));
    said.push(await prompt.confirm('sure?', 'yes'));
  }
  return said;
}

const round = fc.tuple(fc.string(), fc.nat(2), fc.subarray([0, 1, 2]), fc.boolean());

test('killed at any questions, it ends the same as in one go, and nothing is asked twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(round, round, round), fc.array(fc.nat(12), { maxLength: 4 }), async (rounds, kills) => {
      const answers = rounds.flat();
      const whole = await conversation(person(answers));
      let kept: readonly Answer[] = [];
      let asked = 0;
      for (const kill of [...kills, 12]) {
        const here = person(answers.slice(kept.length, Math.max(kept.length, kill)));
        const prompt = journaled(here, kept, (now) => {
          kept = structuredClone(now) as Answer[];
        });
        const said = await conversation(prompt).catch((error) => {
          if (error instanceof Killed) return null;
          throw error;
        });
        asked += Math.min(here.asked, Math.max(0, kill - asked));
        if (said !== null) {
          expect(said).toEqual(whole);
          expect(kept).toHaveLength(12);
        }
      }
    }),
  );
});

test('an answer that can no longer be one is asked for again, and those after it', async () => {
  const kept: Answer[] = [
    { kind: 'text', text: 'x' },
    { kind: 'choice', names: ['gone'] },
    { kind: 'choice', names: ['a'] },
  ];
  const here = person([1, [0, 2], true, 'y', 0, [], true, 'z', 0, [], false]);
  const said = await conversation(journaled(here, kept, () => {}));
  expect(said.slice(0, 4)).toEqual(['x', 'b', ['a', 'c'], true]);
});
