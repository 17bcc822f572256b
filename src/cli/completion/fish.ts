/** Completion for fish: a line for each word, with the place where it can stand and what it means. */
import type { OptionWord, Place, Values } from './words.ts';

export function fishScript(places: readonly Place[], globals: readonly OptionWord[]): string {
  const paths = places.map(({ path }) => path).filter((path) => path !== '');
  const valued = globals.flatMap((one) => (one.values === null ? [] : namesOf(one)));
  return `# fish completion for samspel
function __samspel_at
    set -l at
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        if contains -- $word ${valued.join(' ')}
            set skip 1
            continue
        end
        string match -q -- '-*' $word; and continue
        contains -- (string join ' ' $at $word) ${paths.map(quote).join(' ')}; or begin
            test -n "$at"; or set at '?'
            break
        end
        set at $at $word
    end
    set -l here (string join ' ' $at)
    test "$here" = "$argv[1]"
end
complete -c samspel -f
${globals.map((option) => optionLine(option, '')).join('\n')}
${places.flatMap(placeLines).join('\n')}
`;
}

/** In single quotes fish knows only the quote and the backslash. */
const quote = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;

const namesOf = ({ name, letter }: OptionWord): string[] => [name, ...(letter === null ? [] : [`-${letter}`])];

const at = (path: string): string => ` -n ${quote(`__samspel_at ${quote(path)}`)}`;

function placeLines({ path, next, options, values }: Place): string[] {
  return [
    ...next.map(({ word, help }) => `complete -c samspel${at(path)} -a ${word} -d ${quote(help)}`),
    ...(values === 'files' ? [`complete -c samspel${at(path)} -F`] : []),
    ...(typeof values === 'string' ? [] : [`complete -c samspel${at(path)} -a ${quote(values.join(' '))}`]),
    ...options.map((option) => optionLine(option, at(path))),
  ];
}

const optionLine = ({ name, letter, help, values }: OptionWord, where: string): string =>
  `complete -c samspel${where} -l ${name.slice(2)}${letter === null ? '' : ` -s ${letter}`}${taking(values)} -d ${quote(help)}`;

function taking(values: Values | null): string {
  if (values === null) return '';
  return values === 'files' ? ' -r -F' : values === 'anything' ? ' -x' : ` -x -a ${quote(values.join(' '))}`;
}
