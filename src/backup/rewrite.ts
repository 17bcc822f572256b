/** Writing a register's file anew with another key, or with none: a copy is encrypted and proves itself before it takes the register's place. */
import { basename, dirname, join } from 'node:path';
import { SamspelError } from '../i18n/error.ts';
import type { RegisterKey } from '../store/cipher.ts';
import { openRegister } from '../store/open.ts';
import { exchangeRegister, recode } from '../store/snapshot.ts';
import { discard } from './put-back.ts';

/**
 * Nobody may write meanwhile: throws `conflict`, and all is as it was. Throws `storage` when the register or the copy is not whole.
 * The old file is deleted; what a disk keeps of deleted files is not in our hands.
 */
export async function rewrite(register: string, from: RegisterKey | null, to: RegisterKey | null): Promise<void> {
  const copy = join(dirname(register), `.${basename(register)}.${process.pid}.copy`);
  try {
    await copyOut(register, from, copy);
    recode(copy, from, to);
    const head = await proven(copy, to);
    exchangeRegister(register, copy, from, head);
  } finally {
    discard(copy);
  }
}

async function copyOut(register: string, key: RegisterKey | null, copy: string): Promise<void> {
  const store = await openRegister(register, key);
  try {
    store.snapshot?.(copy);
  } finally {
    await store.close();
  }
}

/** Opens it as a register and has it prove itself; gives back the digest of its newest operation. */
async function proven(copy: string, key: RegisterKey | null): Promise<string | null> {
  const store = await openRegister(copy, key);
  try {
    const [fault] = store.faults();
    const { alterations, head } = await store.verify();
    if (fault !== undefined || alterations.length > 0)
      throw new SamspelError('storage', (t) => t.backup.registerNotWhole, {
        hint: (t) => t.backup.registerNotWholeHint,
      });
    return head;
  } finally {
    await store.close();
  }
}
