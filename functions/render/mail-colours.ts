/**
 * The colours of mails, by day and in dark mode. Every ink keeps at least 4.5:1 on every surface it may stand on,
 * and every tile's text on its tile (WCAG AA).
 */
import type { Tone } from './mail-document.ts';

export type Ink = 'text' | 'soft' | 'title' | 'link' | Tone;
export type TileTone = Tone | 'plain';

interface Pair {
  text: string;
  background: string;
}

/** What lies behind the inks: the page around the card, the card, and the box within it. */
export const SURFACE = { page: '#f3f1ee', card: '#ffffff', box: '#f8f4ef' } as const;
export const DARK_SURFACE = { page: '#161616', card: '#232323', box: '#2e2c2a' } as const;

export const INK: Readonly<Record<Ink, { light: string; dark: string }>> = {
  text: { light: '#222222', dark: '#ececec' },
  soft: { light: '#555555', dark: '#c9c9c9' },
  title: { light: '#7a1f1f', dark: '#f0b3b3' },
  link: { light: '#0b4f9c', dark: '#9cc7ff' },
  good: { light: '#1b6b34', dark: '#8fd6a4' },
  late: { light: '#a61b14', dark: '#ff9d96' },
  soon: { light: '#7a4d00', dark: '#f2c66d' },
};

export const TILE: Readonly<Record<TileTone, { light: Pair; dark: Pair }>> = {
  plain: {
    light: { text: '#1f3f66', background: '#e3edf8' },
    dark: { text: '#c3dcf9', background: '#24364a' },
  },
  good: {
    light: { text: '#1b6b34', background: '#e4f3e7' },
    dark: { text: '#b4e6c2', background: '#1f3a28' },
  },
  late: {
    light: { text: '#a61b14', background: '#fce8e6' },
    dark: { text: '#ffc4bf', background: '#4d2421' },
  },
  soon: {
    light: { text: '#704600', background: '#fdf0d0' },
    dark: { text: '#f6d795', background: '#43351a' },
  },
};
