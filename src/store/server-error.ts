/** What a PostgreSQL server, or the way to it, may answer instead of opening: put into words, without the password of the address. */
import { SamspelError } from '../i18n/error.ts';

/** The network's codes, then the server's own: wrong password or user, no such database, starting up, too many connections. */
const unreachable = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'],
  ...['28P01', '28000', '3D000', '57P03', '53300'],
];

/** An error of the connection as `storage`. Anything else comes back as it was. */
export function serverError(error: unknown, address: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !unreachable.includes(String(error.code))) return error;
  return new SamspelError('storage', (t) => t.store.cannotOpen(withoutPassword(address)), { cause: error });
}

function withoutPassword(address: string): string {
  return address.replace(/^(\w+:\/\/[^:@/]*):[^@/]*@/, '$1@');
}
