import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, join } from '../../../functions/render/html.ts';
import { plainLine } from '../../../functions/render/plain-line.ts';
import { subjectLine } from '../../../functions/render/subject-line.ts';

describe('html', () => {
  it('escapes every value that is not markup itself', () => {
    const cell = `<b onclick="x('&')">`;
    expect(html`<p title="${cell}">${cell}${html`<i>${1}</i>`}</p>`.toString()).toBe(
      '<p title="&lt;b onclick=&quot;x(&#39;&amp;&#39;)&quot;&gt;">&lt;b onclick=&quot;x(&#39;&amp;&#39;)&quot;&gt;<i>1</i></p>',
    );
  });

  it('does not take an object that looks like markup for markup', () => {
    const forged = { toString: () => '<script>' } as unknown as string;
    expect(html`${forged}`.toString()).toBe('&lt;script&gt;');
  });

  it('joins markup with an escaped separator', () => {
    expect(join([html`<i>a</i>`, html`b`], ' & ').toString()).toBe('<i>a</i> &amp; b');
  });

  it('leaves no character that could open a tag, an attribute or an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('plainLine', () => {
  it('makes one composed, printable line of anything', () => {
    expect(plainLine('  Đa\u0309ng\r\nu\u0309y\u0000 \u202eA\u00a0B\u200b ')).toBe('Đảng ủy A B');
  });
});

describe('subjectLine', () => {
  it('keeps header injection and endless titles out of a subject', () => {
    expect(subjectLine('Báo cáo\r\nBcc: x@y.example')).toBe('Báo cáo Bcc: x@y.example');
    expect(subjectLine('chữ '.repeat(100)).length).toBeLessThanOrEqual(150);
  });
});
