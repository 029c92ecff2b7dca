import type { Block, MailPicture } from '../mail-document.ts';

/** Where in the mail a picture stands. */
export type PicturePlace = 'summary' | 'figures' | 'activities';

/** By what a chart's name begins with; one of another name stands with the general figures. */
const PLACE: readonly (readonly [name: string, place: PicturePlace])[] = [
  ['dong-thoi-gian', 'summary'],
  ['trang-thai-hoat-dong', 'activities'],
];

export function picturesAt(place: PicturePlace, pictures: readonly MailPicture[]): Block[] {
  return pictures
    .filter(({ name }) => placeOf(name) === place)
    .map(({ cid, alt, width, height }) => ({ kind: 'picture', cid, alt, width, height }));
}

function placeOf(name: string): PicturePlace {
  return PLACE.find(([beginning]) => name.startsWith(beginning))?.[1] ?? 'figures';
}
