/** Completion for bash: one function that finds the place in the line and offers what can stand there. Needs nothing but bash 4. */
import type { OptionWord, Place, Values } from './words.ts';

export function bashScript(places: readonly Place[], globals: readonly OptionWord[]): string {
  const paths = places.map(({ path }) => path).filter((path) => path !== '');
  return `# bash completion for samspel
_samspel() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at='' word offer='' files='' i
  COMPREPLY=()
  # The shell cuts --lang=sv in three.
  if [[ $cur == '=' ]]; then cur=''; elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      ${valued(globals)}) ((i++)); [[ \${COMP_WORDS[i]} == '=' ]] && ((i++)); continue ;;
      -*) continue ;;
    esac
    case "\${at:+$at }$word" in
${lines(paths, 6)}) at="\${at:+$at }$word" ;;
      *) : "\${at:=?}"; break ;;
    esac
  done
  case "$at $prev" in
${places.flatMap(({ path, options }) => options.flatMap((option) => valueCase(`${path} `, option))).join('\n')}
    *) case $prev in
${globals.flatMap((option) => valueCase('', option)).join('\n')}
      *)
        if [[ $cur == -* ]]; then
          offer='${globals.map(({ name }) => name).join(' ')}'
          case $at in
${places.flatMap(({ path, options }) => (options.length === 0 ? [] : [`            ${quote(path)}) offer+=' ${options.map(({ name }) => name).join(' ')}' ;;`])).join('\n')}
          esac
        else
          case $at in
${places.flatMap((place) => placeCase(place)).join('\n')}
          esac
        fi ;;
    esac ;;
  esac
  [[ -n $offer ]] && mapfile -t COMPREPLY < <(compgen -W "$offer" -- "$cur")
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
  fi
}
complete -F _samspel samspel
`;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const namesOf = ({ name, letter }: OptionWord): string[] => [name, ...(letter === null ? [] : [`-${letter}`])];

const valued = (options: readonly OptionWord[]): string =>
  options.flatMap((option) => (option.values === null ? [] : namesOf(option))).join('|');

/** Alternatives of a case, a few a line. */
function lines(texts: readonly string[], indent: number): string {
  const rows: string[] = [];
  for (let at = 0; at < texts.length; at += 6)
    rows.push(
      texts
        .slice(at, at + 6)
        .map(quote)
        .join('|'),
    );
  return rows.map((row) => `${' '.repeat(indent)}${row}`).join('|\\\n');
}

const offered = (values: Values): string =>
  values === 'files' ? 'files=1' : values === 'anything' ? ':' : `offer=${quote(values.join(' '))}`;

const valueCase = (before: string, option: OptionWord): string[] =>
  option.values === null
    ? []
    : [
        `      ${namesOf(option)
          .map((name) => quote(`${before}${name}`))
          .join('|')}) ${offered(option.values)} ;;`,
      ];

function placeCase({ path, next, values }: Place): string[] {
  const words = [...next.map(({ word }) => word), ...(typeof values === 'string' ? [] : values)];
  const does = [
    ...(words.length > 0 ? [`offer=${quote(words.join(' '))}`] : []),
    ...(values === 'files' ? ['files=1'] : []),
  ];
  return does.length === 0 ? [] : [`            ${quote(path)}) ${does.join('; ')} ;;`];
}
