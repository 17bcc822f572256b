/** Completion for zsh: as for bash, with what each word means beside it. */
import type { OptionWord, Place, Values } from './words.ts';

export function zshScript(places: readonly Place[], globals: readonly OptionWord[]): string {
  const paths = places.map(({ path }) => path).filter((path) => path !== '');
  return `#compdef samspel
_samspel() {
  local at='' word previous=$words[CURRENT-1]
  local -a offer options
  integer i
  for ((i = 2; i < CURRENT; i++)); do
    word=$words[i]
    case $word in
      (${globals.flatMap((one) => (one.values === null ? [] : namesOf(one))).join('|')}) ((i++)); continue ;;
      (-*) continue ;;
    esac
    case "\${at:+$at }$word" in
      (${paths.map(quote).join('|')}) at="\${at:+$at }$word" ;;
      (*) : \${at:=?}; break ;;
    esac
  done
  case "$at $previous" in
${places.flatMap(({ path, options }) => options.flatMap((option) => valueCase(`${path} `, option))).join('\n')}
  esac
  case $previous in
${globals.flatMap((option) => valueCase('', option)).join('\n')}
  esac
  options=(${globals.map(optionLine).join(' ')})
  case $at in
${places.map((place) => placeCase(place)).join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then
    _describe -o option options
  elif (( $#offer )); then
    _describe command offer
  else
    _files
  fi
}
if [[ $funcstack[1] == _samspel ]]; then _samspel "$@"; else compdef _samspel samspel; fi
`;
}

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const namesOf = ({ name, letter }: OptionWord): string[] => [name, ...(letter === null ? [] : [`-${letter}`])];

/** `word:what it means`; a colon in the word itself is marked. */
const described = (word: string, help: string): string => quote(`${word.replaceAll(':', '\\:')}:${help}`);

const optionLine = ({ name, help }: OptionWord): string => described(name, help);

const offered = (values: Values): string =>
  values === 'files'
    ? '_files'
    : values === 'anything'
      ? '_message value'
      : `compadd -- ${values.map(quote).join(' ')}`;

const valueCase = (before: string, option: OptionWord): string[] =>
  option.values === null
    ? []
    : [
        `    (${namesOf(option)
          .map((name) => quote(`${before}${name}`))
          .join('|')}) ${offered(option.values)}; return ;;`,
      ];

function placeCase({ path, next, options, values }: Place): string {
  const words = [
    ...next.map(({ word, help }) => described(word, help)),
    ...(typeof values === 'string' ? [] : values.map(quote)),
  ];
  return `    (${quote(path)}) offer=(${words.join(' ')}); options+=(${options.map(optionLine).join(' ')}) ;;`;
}
