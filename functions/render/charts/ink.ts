/** The few colours beside those of the four words; text keeps at least 4.5:1 on the white card (WCAG AA). */
export const INK = {
  card: '#ffffff',
  edge: '#d9c9c9',
  title: '#7a1f1f',
  text: '#222222',
  soft: '#595959',
  late: '#a61b14',
  grid: '#e8e3e0',
  axis: '#8a8380',
} as const;

export const TITLE = { size: 20, weight: 'semiBold', colour: INK.title } as const;
export const LABEL = { size: 15, weight: 'regular', colour: INK.text } as const;
export const STRONG = { size: 15, weight: 'semiBold', colour: INK.text } as const;
export const NOTE = { size: 13.5, weight: 'regular', colour: INK.soft } as const;
export const FIGURE = { size: 13.5, weight: 'semiBold', colour: INK.text } as const;
