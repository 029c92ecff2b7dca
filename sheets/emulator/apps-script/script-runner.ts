import type { ScriptMenu, Selection } from './protocol.ts';
import type { Session } from './session.ts';

/** What the routes need of the script host. */
export interface ScriptRunner {
  /** The address of a person by the id that the grid knows; null: nobody. */
  emailOf(person: string): Promise<string | null>;
  menus(email: string): Promise<ScriptMenu[]>;
  /** Begins to run a function; its session tells how it goes. */
  open(email: string, name: string, selection: Selection | null): Session;
  find(session: string): Session | null;
  /** Runs a function for a dialog of the session. @throws Error with the script's message */
  call(session: Session, name: string, args: unknown[]): Promise<unknown>;
}
