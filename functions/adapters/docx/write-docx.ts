import { Document, type ISectionOptions, Packer } from 'docx';
import type { OfficialDocument } from '../../render/official-document/official-document.ts';
import { annexSection } from './annex-section.ts';
import { blockContent, closingParagraph, gap } from './block-content.ts';
import { coreProperties } from './core-properties.ts';
import { documentStyles } from './document-styles.ts';
import { footTable } from './foot-table.ts';
import { headTable } from './head-table.ts';
import { pageSetup, textRoom } from './page-setup.ts';
import { pinTimes } from './pin-times.ts';
import { titleLines } from './title-lines.ts';

/** Word 2013 and later; older numbers open in "compatibility mode". */
const WORD_VERSION = 15;

/** The document as an Office Open XML file (.docx); the same document gives the same bytes. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const { profile, annexes } = document;
  const file = new Document({
    compatabilityModeVersion: WORD_VERSION,
    styles: documentStyles(profile),
    sections: [mainSection(document), ...annexes.map((annex) => annexSection(annex, profile))],
  });
  return pinTimes(await Packer.pack(file, 'uint8array', undefined, [coreProperties(document)]));
}

function mainSection(document: OfficialDocument): ISectionOptions {
  const { profile, blocks } = document;
  const room = textRoom(profile, false);
  return {
    ...pageSetup(profile, { landscape: false, first: true }),
    children: [
      headTable(document, room.width),
      ...titleLines(document, room.width),
      ...blocks.flatMap((block) => blockContent(block, room)),
      closingParagraph(document.closing),
      footTable(document, room.width),
      gap(),
    ],
  };
}
