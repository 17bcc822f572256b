/** `completion`: the script that lets a shell complete commands, options and their values. */
import { type Command, command } from '../command.ts';
import { choice, required } from '../parameter.ts';
import type { Program } from '../program.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { globalWords, placesOf } from './words.ts';
import { zshScript } from './zsh.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** @param program whose commands are completed, this one among them */
export const completionOf = (program: Program): Command =>
  command({
    name: 'completion',
    summary: (t) => t.completion.summary,
    description: (t) => t.completion.more,
    arguments: { shell: required(choice(shells, (t) => t.completion.shell)) },
    examples: [
      'completion bash > ~/.local/share/bash-completion/completions/samspel',
      'completion zsh > ~/.zfunc/_samspel',
      'completion fish > ~/.config/fish/completions/samspel.fish',
    ],
    async run(context, { shell }) {
      context.print(scripts[shell](await placesOf(program, context.texts), globalWords(context.texts)));
    },
  });
