import type { Colour } from './declaration.ts';

/** Calm, colour-blind-safe pairs; each text keeps at least 4.5:1 against its background (WCAG AA). */
export const PALETTE = {
  green: { background: '#e3f4e6', text: '#14532d' },
  olive: { background: '#eef3d2', text: '#4a4a00' },
  blue: { background: '#e2eefb', text: '#123c69' },
  red: { background: '#fbe0de', text: '#8a1410' },
  amber: { background: '#fdf0cf', text: '#6b4400' },
  grey: { background: '#ececec', text: '#4a4a4a' },
  violet: { background: '#ece6f6', text: '#43267a' },
  header: { background: '#7a1f1f', text: '#ffffff' },
  systemHeader: { background: '#4a4a4a', text: '#ffffff' },
  system: { background: '#f5f5f5', text: '#333333' },
} as const satisfies Record<string, Colour>;
