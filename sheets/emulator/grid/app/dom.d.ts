// The grid's program is the only part of the project that runs in a browser.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

declare module '*.css';
