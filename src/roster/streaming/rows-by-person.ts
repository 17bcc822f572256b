/** In which row of a list each person stands: four bytes for each number of the register, whatever the length of the list. */
export class RowsByPerson {
  private rows: Uint32Array;

  /** @param last the highest number that a person has before the list */
  constructor(last: number) {
    this.rows = new Uint32Array(last + 1024);
  }

  /** Null for someone who has not been met in the list. */
  rowOf(id: number): number | null {
    return this.rows[id] || null;
  }

  note(id: number, row: number): void {
    if (id >= this.rows.length) {
      const wider = new Uint32Array(Math.max(id + 1, Math.ceil(this.rows.length * 1.5)));
      wider.set(this.rows);
      this.rows = wider;
    }
    this.rows[id] = row;
  }
}
