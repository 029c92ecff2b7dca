import { expect } from 'vitest';
import type { RenderedMail } from '../../../functions/render/mail-document.ts';

/** Tags and attributes that the layouts use; anything else in the output came out of a cell. */
const TAG =
  /^<(?:!doctype html|!--\[if mso\]|!\[endif\]--|img src="cid:[^"<>]*"|\/?(?:html|head|meta|title|style|body|div|table|tr|td|th|p|h1|h2|h3|b|br|span|a|ul|li))((?: (?:lang|charset|name|content|class|style|role|scope|width|height|align|valign|cellpadding|cellspacing|href|alt)="[^"<>]*"| nowrap)*)>/;

/** Nothing in a mail that its layout did not put there: no markup, no line, no foreign address out of a cell. */
export function expectHarmless({ html, text, subject }: RenderedMail): void {
  for (const { index } of html.matchAll(/</g)) expect(html.slice(index)).toMatch(TAG);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(subject).not.toMatch(/\p{Cc}/u);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g))
    expect(address).toMatch(/^https:\/\/docs\.google\.com\//);
}
