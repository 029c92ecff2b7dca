import { isoWeekOf } from '../calendar/iso-week.ts';
import { runPipeline } from '../pipeline.ts';
import { renderReport } from '../render/render-report.ts';
import { buildReport } from '../report/build-report.ts';
import { assertServed } from './authorize.ts';
import { linksOf, reportReceivers } from './outgoing-mail.ts';
import { readPlan } from './read-plan.ts';
import type { RunContext } from './services.ts';

export interface PreviewAnswer {
  week: string;
  subject: string;
  html: string;
  text: string;
  /** To how many the report would go. */
  receivers: number;
  message: string;
}

/** The weekly report as it would be sent now, from the sheet as it stands; writes and sends nothing. */
export async function previewReport(context: RunContext): Promise<PreviewAnswer> {
  assertServed(context);
  const { reading } = await readPlan(context);
  const { services, spreadsheetId } = context;
  const today = services.today();
  const { snapshots } = await services.state();
  const week = isoWeekOf(today);
  const [previous, frozen] = await Promise.all([
    snapshots.findBefore(spreadsheetId, week),
    snapshots.find(spreadsheetId, week),
  ]);
  const { snapshot } = runPipeline(reading, { spreadsheetId, today, previous });
  const receivers = reportReceivers(reading.plan).length;
  return {
    week,
    ...renderReport(buildReport(snapshot, previous), { links: linksOf(context) }),
    receivers,
    message: frozen
      ? `Báo cáo tuần ${week} đã chốt số liệu và gửi; bản xem trước này lấy số liệu mới nhất trong bảng tính.`
      : `Báo cáo tuần ${week} sẽ gửi tới ${receivers} địa chỉ.`,
  };
}
