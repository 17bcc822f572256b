/** Suomi: täydennys komentotulkissa. */
import type { completion as en } from '../en/completion.ts';

export const completion: typeof en = {
  summary: 'Anna komentotulkin täydentää komennot, valitsimet ja niiden arvot',
  more: 'Tulostaa komentotiedoston komentotulkillesi. Tallenna se esimerkkien osoittamaan paikkaan (luo ensin kansio) ja avaa uusi pääte. Zsh:ssa kansion on oltava fpathissa ennen compinitia: fpath=(~/.zfunc $fpath). Kokeile heti bashissa: source <(samspel completion bash)',
  shell: 'Komentotulkkisi',
};
