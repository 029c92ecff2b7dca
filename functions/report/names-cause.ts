/** Words by which a text says why: "do …", "vì …", "… nên …"; not "tự do", "trở nên" and their like. */
const CAUSE = /(?<!\p{L})(?:(?<!tự )do|vì|bởi|tại vì|nguyên nhân|l[ýí] do|(?<!trở |tạo |làm )nên)(?!\p{L})/iu;

/**
 * Whether a difficulty names its cause. Units write both in one cell; the report lists the two apart, and as it
 * never cuts what a unit wrote into pieces, a text stands whole under one of them.
 */
export function namesCause(text: string): boolean {
  return CAUSE.test(text.normalize('NFC'));
}
