/** `kind start..end`; `-` is an open end, a word behind it the problem that comes with it. */
export type Meaning = string;

/** Phrases and what they mean in a plan of 2022 dated 15 January 2022, by the conventions for reading windows. */
export type Group = Readonly<Record<string, Meaning>>;
