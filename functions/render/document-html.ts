import { Html, html, join } from './html.ts';
import { DARK_MODE, STYLE, TD, TH, tileStyle, toneStyle, VALUE } from './html-style.ts';
import type { Block, ListItem, MailDocument, Span, TableColumn, Text, Tile } from './mail-document.ts';
import { spansOf } from './mail-document.ts';
import { plainLine } from './plain-line.ts';

/** Outlook on Windows knows no max-width: it gets a frame of its own. */
const FRAME = {
  open: new Html(
    '<!--[if mso]><table role="presentation" width="680" align="center" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
  ),
  close: new Html('<!--[if mso]></td></tr></table><![endif]-->'),
};

/** The document as an HTML mail: one narrow column of tables and inline styles, no script, no outside content. */
export function documentHtml(document: MailDocument): string {
  const title = words(document.title);
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${title}</title><style>${new Html(DARK_MODE)}</style></head>
<body class="page" style="${STYLE.page}"><div style="${STYLE.preview}">${plainLine(document.preview)}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center">${FRAME.open}
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" style="${STYLE.card}"><tr><td style="${STYLE.inside}">
${join(document.letterhead.map((line) => html`<p class="soft" style="${STYLE.letterhead}">${words(line)}</p>`))}
<h1 style="${STYLE.title}">${title}</h1>
${join(document.subtitle.map((line) => html`<p class="soft" style="${STYLE.subtitle}">${words(line)}</p>`))}
${join(document.blocks.map(block), '\n')}
</td></tr><tr><td class="soft" style="${STYLE.footer}">${join(document.footer.map((line) => html`<div>${inline(line)}</div>`))}</td></tr></table>
${FRAME.close}</td></tr></table></body></html>
`.toString();
}

function block(one: Block): Html {
  switch (one.kind) {
    case 'heading':
      if (one.level === 1) return html`<h2 style="${STYLE.section}">${words(one.text)}</h2>`;
      return html`<h3 style="${STYLE.subsection}">${words(one.text)}</h3>`;
    case 'paragraph':
      if (one.muted) return html`<p class="soft" style="${STYLE.muted}">${inline(one.text)}</p>`;
      return html`<p style="${STYLE.paragraph}">${inline(one.text)}</p>`;
    case 'tiles':
      return tiles(one.tiles);
    case 'table':
      return table(one.columns, one.rows);
    case 'list':
      return html`<ul style="${STYLE.list}">${join(one.items.map(listItem))}</ul>`;
    case 'picture':
      return html`<img src="cid:${one.cid}" alt="${plainLine(one.alt)}" width="${one.width}" height="${one.height}" style="${STYLE.picture};max-width:${one.width}px">`;
    case 'box':
      return html`<table role="presentation" cellpadding="0" cellspacing="0" style="${STYLE.boxFrame}"><tr><td class="box" style="${STYLE.box}">${join(one.blocks.map(block), '\n')}</td></tr></table>`;
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

/**
 * One printable line in which no line breaks between a number and its percent sign, and in which a word of more
 * than 30 characters may break: Outlook knows no other way, and a table on a phone none that spares short words.
 */
function words(text: string): string {
  return plainLine(text)
    .replace(/(\d) %/g, '$1\u00a0%')
    .replace(/\S{31,}/gu, (word) => word.replace(/.{15}(?=.)/gsu, '$&\u200b'));
}

function listItem({ text, notes }: ListItem): Html {
  const below = notes.map(
    (line) => html`<br><span class="soft" style="${STYLE.note}">${inline(line)}</span>`,
  );
  return html`<li style="${STYLE.item}">${inline(text)}${join(below)}</li>`;
}

/** Values stay side by side where only one label takes two lines; no label leaves its last word alone. */
function tiles(all: readonly Tile[]): Html {
  const cells = all.map(({ label, value, note, tone }) => {
    const [, start = '', end = label] = /^(.* )(\S+ \S+)$/.exec(label) ?? [];
    const name = html`${start}<span style="white-space:nowrap">${end}</span>`;
    const below = note === '' ? '' : html`<br>${note}`;
    return html`<td width="50%" valign="bottom" class="tile-${tone ?? 'plain'}" style="${tileStyle(tone ?? 'plain')}">${name}<br><b style="${VALUE}">${value}</b>${below}</td>`;
  });
  const rows = cells
    .filter((_, index) => index % 2 === 0)
    .map((cell, row) => html`<tr>${cell}${cells[row * 2 + 1] ?? ''}</tr>`);
  return html`<table role="presentation" cellspacing="6" style="${STYLE.tiles}">${join(rows)}</table>`;
}

const WIDE = html` width="100%"`;

function table(columns: readonly TableColumn[], rows: readonly (readonly Text[])[]): Html {
  const head = columns.map(
    ({ title, align, wide }) =>
      html`<th scope="col"${wide ? WIDE : ''} align="${align}" style="${TH}">${title}</th>`,
  );
  const cell = (text: Text, index: number) =>
    columns[index]?.align === 'right'
      ? html`<td align="right" nowrap style="${TD}">${inline(text)}</td>`
      : html`<td style="${TD}">${inline(text)}</td>`;
  const body = rows.map((row) => html`<tr valign="top">${join(row.map(cell))}</tr>`);
  return html`<table style="${STYLE.table}"><tr valign="bottom">${join(head)}</tr>${join(body, '\n')}</table>`;
}
