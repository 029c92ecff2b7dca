import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { NumberedPicture } from '../../render/official-document/official-document.ts';
import { STYLE } from './document-styles.ts';
import { fromPoints } from './measures.ts';
import type { Room } from './page-setup.ts';

/** Twips in a pixel of the format: 96 to the inch. */
const TWIPS_PER_PIXEL = 15;
/** Two lines below a picture, with the room around them. */
const CAPTION = fromPoints(48);

/** A picture as wide as the text, unless it would be higher than a page, and below it what it shows. */
export function captionedPicture(
  { number, title, alt, png, width, height }: NumberedPicture,
  room: Room,
): Paragraph[] {
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: fitted({ width, height }, { ...room, height: room.height - CAPTION }),
    // An id of its own: the library would count on from the documents made before.
    altText: { id: String(number), name: `Biểu đồ ${number}`, title, description: alt },
  });
  const caption = `Biểu đồ ${number}. ${title}`;
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    new Paragraph({ style: STYLE.caption, text: caption }),
  ];
}

/** As large as the room can hold in the same proportions, in pixels. */
function fitted({ width, height }: Room, room: Room): Room {
  const scale = Math.min(room.width / width, room.height / height) / TWIPS_PER_PIXEL;
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}
