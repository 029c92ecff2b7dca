import type { Choice } from '../../../sheets/template/declaration.ts';
import { foldText } from '../fold-text.ts';
import { type ReadCell, type Reading, refused, understood } from './reading.ts';
import { typedReader } from './typed-reader.ts';

/** The value of the choice whose label was picked or typed. */
export function choiceReader(choices: readonly Choice[]): ReadCell<string> {
  const byLabel = new Map(choices.map(({ label, value }) => [foldText(label), value]));
  const labels = choices.map(({ label }) => label).join(', ');
  const unknown = (raw: unknown): Reading<string> =>
    refused(raw, 'choice.unknown', `không có trong danh sách; chọn một trong: ${labels}.`);
  const read = typedReader<string>({
    boolean: (value) => unknown(value ? 'TRUE' : 'FALSE'),
    number: unknown,
    text: unknown,
  });
  return (raw) => {
    // Before anything else: a label such as "Chưa xác định" would pass for a placeholder.
    const value = typeof raw === 'string' && raw !== '' ? byLabel.get(foldText(raw)) : undefined;
    return value === undefined ? read(raw) : understood(value);
  };
}
