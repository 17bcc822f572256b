/** Which characters the terminal can show. */

/** True when block characters come out right: a UTF-8 locale, as POSIX finds it; on Windows all but the oldest consoles. */
export function showsBlocks(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM !== undefined;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
}
