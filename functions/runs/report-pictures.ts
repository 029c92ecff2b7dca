import type { Attachment } from '../ports.ts';
import type { MailPicture } from '../render/mail-document.ts';
import type { DocumentPicture } from '../render/official-document/official-document.ts';
import type { Report } from '../report/report.ts';
import type { WeekFigures } from '../report/week-figures.ts';
import type { RunContext } from './services.ts';

export interface ReportPictures {
  /** Those that stand in the mail, and their files. */
  mail: MailPicture[];
  inline: Attachment[];
  /** Those that stand in the official document. */
  document: DocumentPicture[];
}

export const NO_PICTURES: ReportPictures = { mail: [], inline: [], document: [] };

/** Twice the pixels they are shown at, for screens and paper that show more. */
const SHARPNESS = 2;

/** Draws the report's charts: narrow ones for the mail, which is read on phones, and wide ones for the document. */
export async function reportPictures(
  { services }: RunContext,
  report: Report,
  weeks: readonly WeekFigures[],
): Promise<ReportPictures> {
  const [{ drawCharts }, { drawMailPictures }, pictures] = await Promise.all([
    import('../render/charts/draw-charts.ts'),
    import('../render/draw-mail-pictures.ts'),
    services.pictures(),
  ]);
  const pngOf = ({ svg, width }: { svg: string; width: number }) =>
    pictures.png(svg, { width: width * SHARPNESS });
  const mail = drawMailPictures(report, weeks);
  const inline = mail.map(
    async ({ name, cid, ...picture }): Promise<Attachment> => ({
      filename: `${name}.png`,
      contentType: 'image/png',
      content: await pngOf(picture),
      cid,
    }),
  );
  const document = drawCharts(report, weeks).map(
    async (chart): Promise<DocumentPicture> => ({ ...chart, png: await pngOf(chart) }),
  );
  return {
    mail: mail.map(({ svg: _svg, ...picture }) => picture),
    inline: await Promise.all(inline),
    document: await Promise.all(document),
  };
}
