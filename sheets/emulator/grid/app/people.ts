/** Who can be chosen in the grid, and who was chosen last in this browser. */

export interface Person {
  id: string;
  name: string;
  kind: 'admin' | 'unit' | 'reader';
  unitCode: string | null;
  email: string;
  token: string;
}

const CHOSEN = 'plansheet.person';

/** @throws Error where the page's server is not the local one */
export async function loadPeople(): Promise<Person[]> {
  const response = await fetch('/grid/people');
  if (!response.ok) throw new Error('Không đọc được danh sách người dùng.');
  return (await response.json()) as Person[];
}

/** The person of `?person=` (one window each), else the remembered one, else the first. */
export function chosenPerson(people: Person[]): Person | null {
  const wanted = new URLSearchParams(location.search).get('person') ?? localStorage.getItem(CHOSEN);
  return people.find(({ id }) => id === wanted) ?? people[0] ?? null;
}

/** Remembers the person and opens the sheet as them, at the same place. */
export function choosePerson(id: string): void {
  localStorage.setItem(CHOSEN, id);
  const url = new URL(location.href);
  url.searchParams.delete('person');
  history.replaceState(null, '', url);
  location.reload();
}

/** The person's token; a new one where the old one is no longer good. */
export function tokenOf(me: Person): (fresh: boolean) => Promise<string> {
  let { token } = me;
  return async (fresh) => {
    if (fresh) token = (await loadPeople()).find(({ id }) => id === me.id)?.token ?? token;
    return token;
  };
}
