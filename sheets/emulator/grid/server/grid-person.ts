/** Somebody as whom the grid can be tried on this machine. */
export interface GridPerson {
  /** The same at every start, such as `unit:DU01`. */
  id: string;
  /** As people are called in the switch. */
  name: string;
  kind: 'admin' | 'unit' | 'reader';
  unitCode: string | null;
  email: string;
  /** Bearer token for the API. */
  token: string;
}
