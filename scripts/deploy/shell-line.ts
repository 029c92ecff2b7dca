/** A command as a person would type it into a POSIX shell. */
export const shellLine = (command: string, args: readonly string[]): string =>
  [command, ...args].map(quote).join(' ');

const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
