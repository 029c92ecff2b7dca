/** Official documents of small plans, in any profile. */
import type { Settings } from '../../../../functions/plan/plan.ts';
import {
  composeOfficialDocument,
  type DocumentOptions,
} from '../../../../functions/render/official-document/compose-official-document.ts';
import type { OfficialDocument } from '../../../../functions/render/official-document/official-document.ts';
import { buildReport } from '../../../../functions/report/build-report.ts';
import type { Snapshot } from '../../../../functions/report/snapshot.ts';
import { LAST_WEEK, THIS_WEEK } from '../small-report.ts';

const SIGNER = { signsFor: 'Ban Thường vụ', signerOffice: 'Phó Bí thư' };

export function withSettings(snapshot: Snapshot, over: Partial<Settings>): Snapshot {
  return { ...snapshot, settings: { ...snapshot.settings, ...over } };
}

export function documentOf(
  snapshot: Snapshot,
  previous: Snapshot | null = null,
  options: DocumentOptions = {},
): OfficialDocument {
  return composeOfficialDocument(buildReport(snapshot, previous), options);
}

export const smallDocument = (documentProfile: string, options: DocumentOptions = {}): OfficialDocument =>
  documentOf(withSettings(THIS_WEEK, { documentProfile, ...SIGNER }), LAST_WEEK, options);
