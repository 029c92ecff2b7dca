import { type Drawing, drawBox, drawShape } from '../drawing.ts';
import { INK } from '../ink.ts';
import { drawLegend } from '../legend.ts';
import { WORD, wordFill } from '../word-style.ts';
import { diamond, TRACK } from './draw-row.ts';

/** How to read the bars of the picture `chart`. */
export function drawTimelineLegend(chart: string, width: number): Drawing {
  return drawLegend(
    [
      { sample: drawBox(0, -7, 26, 14, TRACK), sampleWidth: 26, label: 'Thời gian thực hiện' },
      {
        sample: drawBox(0, -7, 26, 14, { fill: WORD.doneOnTime.plate }),
        sampleWidth: 26,
        label: 'Đã hoàn thành',
      },
      {
        sample: drawShape('path', { d: diamond(7, 0), fill: INK.text }),
        sampleWidth: 14,
        label: 'Hạn cuối',
      },
      {
        sample: drawBox(0, -4, 22, 8, { fill: wordFill(chart, WORD.overdue) }),
        sampleWidth: 22,
        label: 'Quá hạn',
      },
    ],
    width,
  );
}
