/** The commands that keep a register safe. */

export { backup } from './commands/backup.ts';
export { doctor } from './commands/doctor.ts';
export { decrypt, encrypt } from './commands/encrypt.ts';
export { restore } from './commands/restore.ts';
