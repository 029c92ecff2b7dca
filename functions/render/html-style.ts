/**
 * Inline styles, because mail programs drop style sheets; the small sheet below only adds dark mode, which is
 * fine to lose. No text is smaller than 14 px, so that a phone needs no zoom.
 */
import { DARK_SURFACE, INK, type Ink, SURFACE, TILE, type TileTone } from './mail-colours.ts';
import type { Tone } from './mail-document.ts';

/** Segoe UI first: Outlook on Windows falls back to Times where the first font is missing. */
const FONT = "font-family:'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const ink = (name: Ink) => `color:${INK[name].light}`;

export const STYLE = {
  page: `margin:0;padding:0;background:${SURFACE.page};${ink('text')};${FONT}`,
  card: `max-width:680px;width:100%;background:${SURFACE.card};${ink('text')};border-top:4px solid ${INK.title.light}`,
  inside: `padding:20px 16px 24px;font-size:15px;line-height:1.5;overflow-wrap:break-word;${FONT}`,
  letterhead: `margin:0;font-size:14px;letter-spacing:.03em;text-transform:uppercase;${ink('soft')}`,
  title: `margin:12px 0 4px;font-size:23px;line-height:1.25;${ink('title')}`,
  subtitle: `margin:0;${ink('soft')}`,
  section: `margin:30px 0 8px;padding:0 0 4px;font-size:18px;line-height:1.3;${ink('title')};border-bottom:1px solid #d9c9c9`,
  subsection: `margin:20px 0 6px;font-size:16px;line-height:1.3;${ink('text')}`,
  paragraph: 'margin:8px 0',
  muted: `margin:6px 0;font-size:14px;${ink('soft')}`,
  list: 'margin:6px 0;padding:0 0 0 20px',
  item: 'margin:0 0 8px',
  note: `font-size:14px;${ink('soft')}`,
  table: 'width:100%;border-collapse:collapse;margin:8px 0;font-size:14px;line-height:1.35',
  tiles: 'width:100%;margin:4px 0;font-size:14px;line-height:1.35',
  boxFrame: 'width:100%;margin:16px 0 12px',
  box: `padding:6px 12px;font-size:15px;line-height:1.5;background:${SURFACE.box};${ink('text')};border-left:4px solid ${INK.title.light};${FONT}`,
  picture: `display:block;width:100%;height:auto;border:0;margin:12px 0;font-size:14px;${ink('soft')}`,
  link: ink('link'),
  quietLink: 'color:inherit;text-decoration:underline;text-decoration-color:#a5a5a5',
  footer: `padding:12px 16px 24px;font-size:14px;line-height:1.5;overflow-wrap:break-word;${ink('soft')};${FONT}`,
  preview: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
} as const;

export const TH = `padding:4px 3px 4px 6px;border-bottom:2px solid #cfc4c4;font-weight:600;${ink('soft')}`;
export const TD = 'padding:5px 3px 5px 6px;border-bottom:1px solid #e8e3e0';
export const VALUE = 'font-size:24px;line-height:1.25';

export function toneStyle(tone: Tone): string {
  return ink(tone);
}

export function tileStyle(tone: TileTone): string {
  const { text, background } = TILE[tone].light;
  return `padding:8px 10px;background:${background};color:${text}`;
}

const darkInk = (selector: string, name: Ink) => `${selector}{color:${INK[name].dark}!important}`;

const darkTile = (tone: TileTone) => {
  const { text, background } = TILE[tone].dark;
  return `.card .tile-${tone}{background:${background}!important;color:${text}!important}`;
};

/** `.card` before an element's own class: as strong as it takes to come before inline styles of what holds it. */
export const DARK_MODE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:${DARK_SURFACE.page}!important}
.card{background:${DARK_SURFACE.card}!important;border-top-color:${INK.title.dark}!important}
.box{background:${DARK_SURFACE.box}!important;border-left-color:${INK.title.dark}!important}
${darkInk('.page,.card,.box,.card h3', 'text')}
${darkInk('.card h1,.card h2', 'title')}
${darkInk('.card .soft,.card th', 'soft')}
${darkInk('.card a.link', 'link')}
${(['good', 'late', 'soon'] as const).map((tone) => darkInk(`.card .${tone}`, tone)).join('\n')}
${(['plain', 'good', 'late', 'soon'] as const).map(darkTile).join('\n')}
.card h2,.card th,.card td{border-color:#4a4a4a!important}
.card .box{border-left-color:${INK.title.dark}!important}
}`;
