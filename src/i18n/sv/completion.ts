/** Svenska: komplettering i skalet. */
import type { completion as en } from '../en/completion.ts';

export const completion: typeof en = {
  summary: 'Låt skalet fylla i kommandon, alternativ och deras värden',
  more: 'Skriver ut ett skript för ditt skal. Spara det där exemplen säger (skapa mappen först) och öppna en ny terminal. För zsh ska mappen finnas i fpath före compinit: fpath=(~/.zfunc $fpath). För att pröva genast i bash: source <(samspel completion bash)',
  shell: 'Ditt skal',
};
