import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../../functions/runs/recalculate.ts';
import { TREND_WEEKS } from '../../../sheets/template/tabs/dashboard-trend.ts';
import { TABS } from '../../../sheets/template/template.ts';
import {
  adminContext,
  columnIndex,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { emptyContent, MARCH_18 } from '../../small-content.ts';

let plan: PlanOnEmulator;
beforeAll(async () => {
  plan = await planOnEmulator(emptyContent(2));
  return () => plan.close();
});

async function sheets() {
  const { data } = await plan.as(SERVICE).spreadsheets.get({
    spreadsheetId: plan.spreadsheetId,
    fields: 'sheets(properties(title,gridProperties),charts)',
  });
  return data.sheets ?? [];
}

const dashboard = async () =>
  (await sheets()).find(({ properties }) => properties?.title === TABS.dashboard.title);

describe('the dashboard’s charts', () => {
  it('stand beside the table, and on no other tab', async () => {
    const tab = await dashboard();
    const columns = tab?.properties?.gridProperties?.columnCount ?? 0;
    expect(tab?.charts?.map(({ spec }) => spec?.title)).toEqual([
      'Toàn kế hoạch',
      'Bốn trạng thái theo hoạt động',
      'Diễn biến theo tuần',
      'Từng đơn vị theo bốn trạng thái',
    ]);
    for (const { position } of tab?.charts ?? []) {
      const anchor = position?.overlayPosition?.anchorCell?.columnIndex ?? 0;
      expect(anchor).toBe(TABS.dashboard.columns.length);
      expect(anchor).toBeLessThan(columns);
    }
    expect((await sheets()).filter(({ charts }) => charts)).toHaveLength(1);
  });

  it('do not cover one another', async () => {
    const places = (await dashboard())?.charts?.map(({ position }) => position?.overlayPosition) ?? [];
    places.slice(1).forEach((place, index) => {
      const above = places[index];
      expect(place?.offsetYPixels).toBeGreaterThan(
        Number(above?.offsetYPixels) + Number(above?.heightPixels),
      );
    });
  });

  it('read the cells that a recalculation fills', async () => {
    const services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
    await recalculate(adminContext(services, plan.spreadsheetId));
    const grid = await plan.grid('dashboard');
    const [pie, activities, weeks, units] = (await dashboard())?.charts ?? [];
    const scopes = ({ start = 0, end = 0 }) =>
      new Set(grid.slice(start, end).map((row) => row[columnIndex('dashboard', 'scope')]));
    const drawn = (chart: typeof pie) => {
      const { pieChart, basicChart } = chart?.spec ?? {};
      const { sources = [] } = (pieChart?.series ?? basicChart?.series?.[0]?.series)?.sourceRange ?? {};
      const { startRowIndex, endRowIndex } = sources.at(-1) ?? {};
      return { start: startRowIndex ?? 0, end: endRowIndex ?? 0 };
    };
    expect([...scopes(drawn(pie))]).toEqual(['Toàn kế hoạch']);
    expect([...scopes(drawn(activities))]).toEqual(['Hoạt động']);
    expect([...scopes(drawn(units))]).toEqual(['Đơn vị']);
    expect(drawn(units)).toEqual({ start: 14, end: 16 });
    expect(drawn(weeks)).toEqual({ start: 1, end: 1 + TREND_WEEKS });
    expect(grid[1]?.[columnIndex('dashboard', 'week')]).toBe('11/2022');
  });

  it('name their series by the headers of the columns they draw', async () => {
    const header = (await plan.grid('dashboard'))[0] ?? [];
    const [, , weeks] = (await dashboard())?.charts ?? [];
    const names = weeks?.spec?.basicChart?.series?.map(
      ({ series }) => header[series?.sourceRange?.sources?.[0]?.startColumnIndex ?? 0],
    );
    expect(names).toEqual([
      'Hoàn thành đúng hạn (theo tuần)',
      'Hoàn thành quá hạn (theo tuần)',
      'Đang thực hiện trong hạn (theo tuần)',
      'Đang thực hiện quá hạn (theo tuần)',
    ]);
    expect(weeks?.spec?.basicChart?.chartType).toBe('LINE');
  });
});
