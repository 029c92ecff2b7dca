/** The letters of Vietnamese and its neighbours in NFC stay below. */
const LAST_LETTER = 0x1fff;

const CASES = Int8Array.from({ length: LAST_LETTER + 1 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\p{Lu}/u.test(letter) ? 1 : /\p{L}/u.test(letter) ? -1 : 0;
});

/** 1 for a capital, -1 for any other letter, 0 for what is none; a table, because every character is asked for. */
export const caseOf = (code: number): number => CASES[code] ?? 0;
