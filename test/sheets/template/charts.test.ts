import { expect, it } from 'vitest';
import { planOnEmulator, SERVICE } from '../../plan-on-emulator.ts';
import { emptyContent } from '../../small-content.ts';

it('the dashboard is created with its charts over the four words, beside the table', async () => {
  const plan = await planOnEmulator(emptyContent(2));
  try {
    const { data } = await plan.as(SERVICE).spreadsheets.get({
      spreadsheetId: plan.spreadsheetId,
      fields: 'sheets(properties(title,gridProperties),charts)',
    });
    const tab = data.sheets?.find(({ properties }) => properties?.title === 'Tổng hợp');
    const [pie, bars] = tab?.charts ?? [];
    expect(pie?.spec?.pieChart?.series?.sourceRange?.sources).toEqual([
      expect.objectContaining({ startRowIndex: 1, endRowIndex: 2, startColumnIndex: 4, endColumnIndex: 8 }),
    ]);
    expect(bars?.spec?.basicChart?.series?.map(({ series }) => series?.sourceRange?.sources?.[1])).toEqual(
      [4, 5, 6, 7].map((column) =>
        expect.objectContaining({ startRowIndex: 2, endRowIndex: 14, startColumnIndex: column }),
      ),
    );
    const anchor = bars?.position?.overlayPosition?.anchorCell?.columnIndex ?? 0;
    expect(anchor).toBeLessThan(tab?.properties?.gridProperties?.columnCount ?? 0);
    expect(data.sheets?.filter(({ charts }) => charts)).toHaveLength(1);
  } finally {
    await plan.close();
  }
});
