import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { DocumentProfile, Margins } from '../../render/document-profiles/document-profile.ts';
import { fromMillimetres, PAGE_HEIGHT, PAGE_WIDTH } from './measures.ts';

type PageSetup = Pick<ISectionOptions, 'properties' | 'headers'>;

/** Pages of a profile; the number stands above the text, on all pages but the document's first. */
export function pageSetup(
  profile: DocumentProfile,
  { landscape, first }: { landscape: boolean; first: boolean },
): PageSetup {
  const { top, bottom, left, right } = turned(profile.margins, landscape);
  return {
    properties: {
      titlePage: first,
      page: {
        size: {
          width: PAGE_WIDTH,
          height: PAGE_HEIGHT,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: fromMillimetres(top),
          bottom: fromMillimetres(bottom),
          left: fromMillimetres(left),
          right: fromMillimetres(right),
          header: fromMillimetres(profile.pageNumberFromTop),
        },
      },
    },
    headers: {
      default: numberHeader(profile),
      ...(first ? { first: new Header({ children: [new Paragraph({})] }) } : {}),
    },
  };
}

/** What a page has between its margins, in twips unless said otherwise. */
export interface Room {
  width: number;
  height: number;
}

export function textRoom({ margins }: DocumentProfile, landscape: boolean): Room {
  const { top, bottom, left, right } = turned(margins, landscape);
  const [width, height] = landscape ? [PAGE_HEIGHT, PAGE_WIDTH] : [PAGE_WIDTH, PAGE_HEIGHT];
  return {
    width: width - fromMillimetres(left) - fromMillimetres(right),
    height: height - fromMillimetres(top) - fromMillimetres(bottom),
  };
}

/** A page that lies across is bound at its upper edge. */
function turned(margins: Margins, landscape: boolean): Margins {
  const { top, bottom, left, right } = margins;
  return landscape ? { top: left, right: top, bottom: right, left: bottom } : margins;
}

function numberHeader({ pageNumberSize }: DocumentProfile): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: pageNumberSize * 2 });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
