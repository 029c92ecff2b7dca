/** A row of a table that holds a piece of work, by the meaning of its cells. */
export interface TableRow {
  line: number;
  /** As printed; `null` where the table has no such column or the cell is empty. */
  number: string | null;
  content: string;
  /** `null` where the table has no column for the time; empty where the cell is. */
  time: string | null;
  lead: string;
  coordinating: string;
  target: string;
}

/** Rows under a heading of their own within the table, "I | CÔNG TÁC TUYÊN TRUYỀN". */
export interface TableGroup {
  /** As printed, with its number; `null` for rows before the first such heading. */
  heading: string | null;
  line: number;
  time: string;
  lead: string;
  rows: TableRow[];
}

export interface Table {
  line: number;
  groups: TableGroup[];
  /** Rows whose words found no column. */
  strays: Array<{ line: number; words: string }>;
}
