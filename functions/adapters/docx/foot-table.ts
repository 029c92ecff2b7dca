import { Paragraph, type Table } from 'docx';
import type { OfficialDocument } from '../../render/official-document/official-document.ts';
import { bareTable } from './bare-table.ts';
import { divide, fromPoints } from './measures.ts';
import { centred, textRun } from './text-run.ts';

/** Left the receivers, right who signs, with room for the signature and the name, which people add. */
export function footTable({ profile, signature, receivers }: OfficialDocument, width: number): Table {
  const { signature: form, receivers: list } = profile;
  const lines = receivers.map(
    (line) => new Paragraph({ keepLines: true, children: [textRun(line, { size: list.listSize })] }),
  );
  const left =
    lines.length > 0 ? [new Paragraph({ children: [textRun('Nơi nhận:', list.title)] }), ...lines] : [];
  const right = [
    ...(signature.authority === '' ? [] : [centred(signature.authority, form.authority)]),
    centred(signature.office, form.office, { spacing: { after: fromPoints(70) } }),
    centred('', form.name),
  ];
  return bareTable(divide(width, [0.54, 0.46]), [[left.length > 0 ? left : [new Paragraph({})], right]]);
}
