import { Html, html, join } from './html.ts';
import { DARK_MODE, STYLE, TD, TH, tileStyle, toneStyle } from './html-style.ts';
import type { Block, ListItem, MailDocument, Span, TableColumn, Text, Tile } from './mail-document.ts';
import { spansOf } from './mail-document.ts';
import { plainLine } from './plain-line.ts';

/** The document as an HTML mail: one narrow column of tables and inline styles, no script, no outside content. */
export function documentHtml(document: MailDocument): string {
  const title = plainLine(document.title);
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title}</title><style>${new Html(DARK_MODE)}</style></head>
<body class="page" style="${STYLE.page}"><div style="${STYLE.preview}">${plainLine(document.preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" style="${STYLE.card}"><tr><td style="${STYLE.inside}">
${join(document.letterhead.map((line) => html`<p class="soft" style="${STYLE.letterhead}">${plainLine(line)}</p>`))}
<h1 style="${STYLE.title}">${title}</h1>
${join(document.subtitle.map((line) => html`<p class="soft" style="${STYLE.subtitle}">${plainLine(line)}</p>`))}
${join(document.blocks.map(block), '\n')}
</td></tr><tr><td class="soft" style="${STYLE.footer}">${join(document.footer.map((line) => html`<div>${inline(line)}</div>`))}</td></tr></table>
</td></tr></table></body></html>
`.toString();
}

function block(one: Block): Html {
  switch (one.kind) {
    case 'heading':
      if (one.level === 1) return html`<h2 style="${STYLE.section}">${plainLine(one.text)}</h2>`;
      return html`<h3 style="${STYLE.subsection}">${plainLine(one.text)}</h3>`;
    case 'paragraph':
      if (one.muted) return html`<p class="soft" style="${STYLE.muted}">${inline(one.text)}</p>`;
      return html`<p style="${STYLE.paragraph}">${inline(one.text)}</p>`;
    case 'tiles':
      return tiles(one.tiles);
    case 'table':
      return table(one.columns, one.rows);
    case 'list':
      return html`<ul style="${STYLE.list}">${join(one.items.map(listItem))}</ul>`;
  }
}

function inline(text: Text): Html {
  return join(spansOf(text).map(span));
}

function span({ text, bold, tone, href, quiet }: Span): Html {
  const [start, end] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  let inner = html`${words(text)}`;
  if (bold) inner = html`<b>${inner}</b>`;
  if (tone) inner = html`<span class="${tone}" style="${toneStyle(tone)}">${inner}</span>`;
  if (href && quiet) inner = html`<a href="${href}" style="${STYLE.quietLink}">${inner}</a>`;
  else if (href) inner = html`<a class="link" href="${href}" style="${STYLE.link}">${inner}</a>`;
  return html`${start}${inner}${end}`;
}

/** One printable line in which no line breaks between a number and its percent sign. */
function words(text: string): string {
  return plainLine(text).replace(/(\d) %/g, '$1\u00a0%');
}

function listItem({ text, notes }: ListItem): Html {
  const below = notes.map(
    (line) => html`<br><span class="soft" style="${STYLE.note}">${inline(line)}</span>`,
  );
  return html`<li style="${STYLE.item}">${inline(text)}${join(below)}</li>`;
}

function tiles(all: readonly Tile[]): Html {
  const cells = all.map(
    ({ label, value, note, tone }) =>
      html`<td width="50%" valign="top" class="tile" style="${tileStyle(tone)}">${label}<br><b style="font-size:24px">${value}</b><br>${note}</td>`,
  );
  const rows = cells
    .filter((_, index) => index % 2 === 0)
    .map((cell, row) => html`<tr>${cell}${cells[row * 2 + 1] ?? ''}</tr>`);
  return html`<table role="presentation" style="${STYLE.table}">${join(rows)}</table>`;
}

function table(columns: readonly TableColumn[], rows: readonly (readonly Text[])[]): Html {
  const head = columns.map(({ title, align }) => html`<th align="${align}" style="${TH}">${title}</th>`);
  const cell = (text: Text, index: number) =>
    columns[index]?.align === 'right'
      ? html`<td align="right" nowrap style="${TD}">${inline(text)}</td>`
      : html`<td style="${TD}">${inline(text)}</td>`;
  const body = rows.map((row) => html`<tr>${join(row.map(cell))}</tr>`);
  return html`<table style="${STYLE.table}"><tr valign="bottom">${join(head)}</tr>${join(body, '\n')}</table>`;
}
