/** `query`, `export`, `import`: asking and moving what the register holds. */
export { exportCommand } from './commands/export.ts';
export { importCommand } from './commands/import.ts';
export { query } from './commands/query.ts';
