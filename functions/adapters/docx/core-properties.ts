import { html } from '../../render/html.ts';
import type { OfficialDocument } from '../../render/official-document/official-document.ts';

/** `docProps/core.xml`: who and when, the day being the figures' and not the clock's. */
export function coreProperties({ title, author, createdAt }: OfficialDocument): {
  path: string;
  data: string;
} {
  const when = html`xsi:type="dcterms:W3CDTF">${createdAt}<`;
  const data = html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy><dcterms:created ${when}/dcterms:created><dcterms:modified ${when}/dcterms:modified></cp:coreProperties>`;
  return { path: 'docProps/core.xml', data: data.toString() };
}
