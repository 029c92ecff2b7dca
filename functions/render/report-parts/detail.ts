/** How many entries of each list the report mail shows, and how many UTF-16 units of a name or of a unit's words. */
export interface Detail {
  activities: number;
  targets: number;
  units: number;
  lateUnits: number;
  overdue: number;
  notReported: number;
  focus: number;
  /** Under each heading of section II. */
  quotes: number;
  proposals: number;
  exemplary: number;
  name: number;
  words: number;
}

/** What keeps any mail small, whatever a plan holds. */
const LEAST: Detail = {
  activities: 15,
  targets: 5,
  units: 10,
  lateUnits: 3,
  overdue: 8,
  notReported: 10,
  focus: 4,
  quotes: 2,
  proposals: 4,
  exemplary: 4,
  name: 40,
  words: 80,
};

const LESS: Detail = {
  activities: 40,
  targets: 10,
  units: 20,
  lateUnits: 5,
  overdue: 15,
  notReported: 20,
  focus: 10,
  quotes: 5,
  proposals: 6,
  exemplary: 8,
  name: 80,
  words: 160,
};

const FULL: Detail = {
  activities: 60,
  targets: 20,
  units: 30,
  lateUnits: 5,
  overdue: 20,
  notReported: 40,
  focus: 15,
  quotes: 6,
  proposals: 8,
  exemplary: 10,
  name: 120,
  words: 200,
};

/** From all that reads well down: the first that keeps the mail small enough is sent; lists that are cut say so. */
export const DETAILS = [FULL, LESS, LEAST] as const;
