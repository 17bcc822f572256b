/** Writes in the register of this folder as another program would: `sql "update …"`. */
import Sqlite from 'better-sqlite3';

const [statement = ''] = process.argv.slice(2);
const database = new Sqlite('samspel.db');
database.exec(statement);
database.close();
