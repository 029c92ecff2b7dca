import type { DocumentProfile } from './document-profile.ts';
import { HD05_2026, HD36_2018 } from './party-profiles.ts';
import { ND30_2020 } from './state-profile.ts';

export const DOCUMENT_PROFILES: readonly DocumentProfile[] = [HD36_2018, HD05_2026, ND30_2020];

/** The profile a setting names; the sheet's standard where it names none that is known. */
export function profileOf(name: string): DocumentProfile {
  return DOCUMENT_PROFILES.find((profile) => profile.name === name) ?? HD36_2018;
}
