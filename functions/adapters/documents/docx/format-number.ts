/** A list's number in the way Word prints it. */
export function formatNumber(value: number, format: string): string {
  const print = FORMATS[format] ?? String;
  return value > LARGEST ? String(value) : print(value);
}

/** Beyond it Roman numbers and repeated letters only grow long. */
const LARGEST = 3999;

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
};

const ROMAN = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
  ] as const),
  ...([
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(value: number): string {
  let rest = value;
  let printed = '';
  for (const [worth, sign] of ROMAN) {
    printed += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return printed;
}

/** a … z, aa, bb, … */
function letters(value: number): string {
  if (value < 1) return '';
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
