/** Asking for one key: quicker than a menu where a person has many of the same question to answer. */
import { SamspelError } from '../i18n/error.ts';

/**
 * One key pressed on a terminal, without Enter. Any key that is no answer is not heard; Ctrl-C and Ctrl-D end the command as everywhere.
 * @param answers what each key means
 */
export function pressedKey<K extends string>(message: string, answers: Readonly<Record<K, string>>): Promise<K> {
  const { stdin, stderr } = process;
  const keys = Object.entries<string>(answers).map(([key, meaning]) => `[${key}] ${meaning}`);
  stderr.write(`${message}\n${keys.join('  ')} `);
  return new Promise((resolve, reject) => {
    const end = () => {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    };
    const hear = (bytes: Buffer) => {
      const key = bytes.toString('utf8').toLowerCase();
      if (key === '\u0003' || key === '\u0004') {
        end();
        reject(new SamspelError('interrupted', (t) => t.cli.interrupted));
      } else if (Object.hasOwn(answers, key)) {
        end();
        resolve(key as K);
      }
    };
    stdin.setRawMode(true);
    stdin.resume();
    stdin.on('data', hear);
  });
}
