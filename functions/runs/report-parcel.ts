/** Everything that goes out as one report: the mail, its pictures, the official document and the annex. */
import type { Attachment } from '../ports.ts';
import { renderAnnex } from '../render/annex/render-annex.ts';
import type { RenderedMail } from '../render/mail-document.ts';
import type { DocumentPicture } from '../render/official-document/official-document.ts';
import { renderReport } from '../render/render-report.ts';
import { sheetLinks } from '../render/sheet-links.ts';
import { buildReport } from '../report/build-report.ts';
import type { Report } from '../report/report.ts';
import type { Snapshot } from '../report/snapshot.ts';
import type { WeekFigures } from '../report/week-figures.ts';
import { NO_PICTURES, reportPictures } from './report-pictures.ts';
import type { RunContext } from './services.ts';

export interface ReportParcel {
  mail: RenderedMail;
  /** The pictures that the HTML shows as `cid:…`, then the files. */
  attachments: Attachment[];
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Makes the report of a snapshot. The figures must reach their readers: pictures or a file that can't be made are
 * left out, the mail says so, and the log says why.
 */
export async function reportParcel(
  context: RunContext,
  snapshot: Snapshot,
  previous: Snapshot | null,
): Promise<ReportParcel> {
  const report = buildReport(snapshot, previous);
  const weeks = await weeksUntil(context, report);
  const missing: string[] = [];
  const part = async <T>(name: string, otherwise: T, make: () => Promise<T>): Promise<T> => {
    try {
      return await make();
    } catch (error) {
      const reason = error instanceof Error ? error.name : typeof error;
      context.services.log.write('ERROR', 'part of the report not made', { part: name, error: reason });
      missing.push(name);
      return otherwise;
    }
  };
  const pictures = await part('biểu đồ', NO_PICTURES, () => reportPictures(context, report, weeks));
  const files = [
    ...(await part('văn bản báo cáo', [], () => officialDocument(context, report, pictures.document))),
    ...(await part('phụ lục số liệu', [], () => annex(context, report))),
  ];
  const links = sheetLinks(context.services.linksUrl, context.spreadsheetId);
  return {
    mail: renderReport(report, { links, pictures: pictures.mail, missing }),
    attachments: [...pictures.inline, ...files],
  };
}

/** The trend's points: the weeks frozen before, and this one. */
async function weeksUntil({ services }: RunContext, report: Report): Promise<WeekFigures[]> {
  const { snapshots } = await services.state();
  const earlier = await snapshots.figuresBefore(report.spreadsheetId, report.week);
  return [...earlier, { week: report.week, tally: report.plan }];
}

async function officialDocument(
  { services }: RunContext,
  report: Report,
  pictures: DocumentPicture[],
): Promise<Attachment[]> {
  const [{ composeOfficialDocument }, writer] = await Promise.all([
    import('../render/official-document/compose-official-document.ts'),
    services.documentWriter(),
  ]);
  const content = await writer.write(composeOfficialDocument(report, { pictures }));
  return [{ filename: `bao-cao-tuan-${report.week}.docx`, contentType: DOCX, content }];
}

async function annex({ services, spreadsheetId }: RunContext, report: Report): Promise<Attachment[]> {
  const writer = await services.annexWriter();
  const tables = renderAnnex(report, { links: sheetLinks(services.linksUrl, spreadsheetId) });
  const content = await writer.write(tables, {
    title: `Phụ lục báo cáo tuần ${report.week}`,
    day: report.today,
  });
  return [{ filename: `phu-luc-${report.week}.xlsx`, contentType: XLSX, content }];
}
