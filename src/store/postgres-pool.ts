/** Connections to a PostgreSQL server, with days as text and counts as numbers. */
import pg from 'pg';

/** OIDs of PostgreSQL's types, from `pg_type`. */
const oid = { int8: 20, numeric: 1700, date: 1082 };

/** A pool of at most four connections: a command needs one or two. */
export function postgresPool(address: string): pg.Pool {
  const types = new Map<number, (text: string) => unknown>([
    [oid.date, (text) => text],
    [oid.int8, Number],
    [oid.numeric, Number],
  ]);
  return new pg.Pool({
    connectionString: address,
    max: 4,
    types: {
      getTypeParser: ((id: number, format: 'text') =>
        types.get(id) ?? pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
    },
  });
}
