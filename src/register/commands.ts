/** The commands on the register itself. */
export { config } from './commands/config.ts';
export { init } from './commands/init.ts';
export { log } from './commands/log.ts';
export { redo, undo } from './commands/undo.ts';
export { verify } from './commands/verify.ts';
