/**
 * Inline styles, because mail programs drop style sheets; the small sheet below only adds dark mode, which is
 * fine to lose. Text and background always come together and keep at least 4.5:1 (WCAG AA).
 */
import type { Tone } from './mail-document.ts';

const FONT = "font-family:Roboto,'Segoe UI',Helvetica,Arial,sans-serif";

export const STYLE = {
  page: `margin:0;padding:0;background:#f3f1ee;color:#222222;${FONT}`,
  card: 'max-width:680px;width:100%;background:#ffffff;color:#222222;border-top:4px solid #7a1f1f',
  inside: `padding:20px 16px 24px;font-size:15px;line-height:1.5;${FONT}`,
  letterhead: 'margin:0;font-size:12px;letter-spacing:.04em;text-transform:uppercase;color:#595959',
  title: 'margin:12px 0 4px;font-size:23px;line-height:1.25;color:#7a1f1f',
  subtitle: 'margin:0;color:#444444',
  section: 'margin:30px 0 8px;padding:0 0 4px;font-size:18px;color:#7a1f1f;border-bottom:1px solid #d9c9c9',
  subsection: 'margin:20px 0 6px;font-size:16px;color:#222222',
  paragraph: 'margin:8px 0',
  muted: 'margin:6px 0;font-size:13px;color:#595959',
  list: 'margin:6px 0;padding:0 0 0 20px',
  item: 'margin:0 0 8px',
  note: 'font-size:14px;color:#444444',
  table: 'width:100%;border-collapse:collapse;margin:8px 0;font-size:13px;line-height:1.35',
  link: 'color:#0b4f9c',
  quietLink: 'color:inherit;text-decoration:underline;text-decoration-color:#b5b5b5',
  footer: 'padding:12px 16px 24px;font-size:12px;line-height:1.5;color:#595959',
  preview: 'display:none;max-height:0;overflow:hidden',
} as const;

export const TH =
  'padding:4px 5px;border-bottom:2px solid #cfc4c4;color:#595959;font-size:12px;font-weight:600';
export const TD = 'padding:5px;border-bottom:1px solid #e8e3e0';

const TONE_COLOUR: Readonly<Record<Tone, string>> = { good: '#1b6b34', late: '#a61b14', soon: '#7a4d00' };
const TILE_COLOUR: Readonly<Record<Tone, string>> = { good: '#eaf5ec', late: '#fcebea', soon: '#fdf3d9' };

export function toneStyle(tone: Tone | undefined): string {
  return tone ? `color:${TONE_COLOUR[tone]}` : '';
}

export function tileStyle(tone: Tone | undefined): string {
  const colours = `background:${tone ? TILE_COLOUR[tone] : '#eef3f9'};color:${tone ? TONE_COLOUR[tone] : '#1f3f66'}`;
  return `padding:10px 12px;border:3px solid #ffffff;${colours}`;
}

export const DARK_MODE = `@media (prefers-color-scheme:dark){
.page{background:#161616!important}
.card{background:#232323!important;color:#ececec!important;border-top-color:#c96a6a!important}
.card h1,.card h2{color:#f0b3b3!important}
.card h3{color:#f5f5f5!important}
.soft,.card th{color:#c9c9c9!important}
.card a.link{color:#9cc7ff!important}
.card td{border-color:#3d3d3d!important}
.good{color:#8fd6a4!important}.late{color:#ff9d96!important}.soon{color:#f2c66d!important}
.card .tile{border-color:#232323!important}
}`;
