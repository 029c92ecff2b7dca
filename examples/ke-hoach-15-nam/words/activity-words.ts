/**
 * What units write about one activity. In a phrase `{q}` is the row's own quantity, `{m}` its money, `{4-15}`
 * a figure that grows with progress up to a number between the two, and `{=88-99}` one that stays.
 */
export interface ActivityWords {
  /** The quantity a unit has reached when it is done, least and most. */
  counts: readonly [number, number];
  results: readonly string[];
  /** Each with its cause. */
  difficulties: readonly string[];
  proposals: readonly string[];
}
