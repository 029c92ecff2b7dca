/** A document id of any texts: readable, and free of what Firestore forbids (slashes, `.` and `..`). */
export function documentId(...parts: Array<string | number>): string {
  return parts.map((part) => encodeURIComponent(part).replaceAll('.', '%2E')).join('~');
}
