/** Letters with more readings than this are no words of Vietnamese. */
const MOST_FORMS = 12;

/** The letters of a word without any mark: "khoi" of "Khối" and of "Khôi". */
const skeleton = (folded: string): string =>
  folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** For each of these words, lower case, those among them that differ from it in nothing but marks. */
export function rivalsByForm(words: Iterable<string>): Map<string, string[]> {
  const bySkeleton = new Map<string, string[]>();
  for (const form of words) {
    const key = skeleton(form);
    const forms = bySkeleton.get(key);
    if (forms) forms.push(form);
    else bySkeleton.set(key, [form]);
  }
  const rivals = new Map<string, string[]>();
  for (const forms of bySkeleton.values()) {
    if (forms.length < 2 || forms.length > MOST_FORMS) continue;
    for (const form of forms)
      rivals.set(
        form,
        forms.filter((other) => other !== form),
      );
  }
  return rivals;
}
