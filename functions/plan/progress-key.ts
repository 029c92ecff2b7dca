/**
 * The name of a progress row: its activity and unit codes, as read (canonical). Codes hold no tab, so two pairs
 * never share a key.
 */
export function progressKey(activityCode: string, unitCode: string): string {
  return `${activityCode}\t${unitCode}`;
}
