/** Letters that Unicode Vietnamese can't do without for long. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
/** Signs that stand for letters with marks in TCVN3, between or after plain letters: "KÕ ho¹ch", "®¶ng". */
const TCVN3 = /\p{L}[µ¸¶·¹¨»¾¼½Æ©®ª«¬­]|[®¨©][a-z]/gu;
const ENOUGH = 5;

/**
 * Whether a text was typed with fonts such as .VnTime: its characters are valid Unicode, but others than those
 * that people see, so every date and name in it would be lost.
 */
export function hasLegacyLetters(text: string): boolean {
  return !VIETNAMESE.test(text.normalize('NFC')) && (text.match(TCVN3)?.length ?? 0) >= ENOUGH;
}
