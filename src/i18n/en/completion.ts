/** English: completion in shells. */

export const completion = {
  summary: 'Let the shell complete commands, options and their values',
  more: 'Prints a script for your shell. Save it where the examples say (make the folder first) and open a new terminal. For zsh the folder must be in fpath before compinit: fpath=(~/.zfunc $fpath). To try it at once in bash: source <(samspel completion bash)',
  shell: 'Your shell',
};
