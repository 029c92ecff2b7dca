import type { CollectionReference, DocumentReference, Firestore } from 'firebase-admin/firestore';
import type { IsoWeek } from '../../calendar/iso-week.ts';
import { documentId } from './document-id.ts';

/** Everything kept about one plan lies under this document: weeks, deliveries, runs. */
export function planDocument(firestore: Firestore, spreadsheetId: string): DocumentReference {
  return firestore.collection('plans').doc(documentId(spreadsheetId));
}

export function weeksOf(firestore: Firestore, spreadsheetId: string): CollectionReference {
  return planDocument(firestore, spreadsheetId).collection('weeks');
}

export function weekDocument(firestore: Firestore, spreadsheetId: string, week: IsoWeek): DocumentReference {
  return weeksOf(firestore, spreadsheetId).doc(documentId(week));
}
