import { type ISectionOptions, Paragraph } from 'docx';
import type { DocumentProfile } from '../../render/document-profiles/document-profile.ts';
import type { DocumentAnnex } from '../../render/official-document/official-document.ts';
import { blockContent } from './block-content.ts';
import { STYLE } from './document-styles.ts';
import { fromPoints } from './measures.ts';
import { pageSetup, type Room, textRoom } from './page-setup.ts';
import { centred } from './text-run.ts';

/** Label, title and to which document it belongs: a first picture stands on the page with them. */
const HEADING = fromPoints(100);

/** An annex on pages of its own. */
export function annexSection(annex: DocumentAnnex, profile: DocumentProfile): ISectionOptions {
  const { landscape, label, title, belonging, blocks } = annex;
  const room = textRoom(profile, landscape);
  const belowHeading: Room = { ...room, height: room.height - HEADING };
  return {
    ...pageSetup(profile, { landscape, first: false }),
    children: [
      new Paragraph({ style: STYLE.annex, text: label.toLocaleUpperCase('vi') }),
      new Paragraph({ style: STYLE.annex, text: title.toLocaleUpperCase('vi'), outlineLevel: 0 }),
      centred(
        belonging,
        { size: profile.body.size, italic: true },
        { spacing: { after: fromPoints(10) }, keepNext: true },
      ),
      ...blocks.flatMap((block, index) => blockContent(block, index === 0 ? belowHeading : room)),
    ],
  };
}
