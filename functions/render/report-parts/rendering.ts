import type { MailPicture } from '../mail-document.ts';
import type { SheetLinks } from '../sheet-links.ts';
import type { Detail } from './detail.ts';

/** What the parts of the report mail need beside the report. */
export interface Rendering {
  links: SheetLinks;
  pictures: readonly MailPicture[];
  missing: readonly string[];
  detail: Detail;
}
