import { describe, expect, it } from 'vitest';
import { drawMailPictures } from '../../../functions/render/draw-mail-pictures.ts';
import { renderReport } from '../../../functions/render/render-report.ts';
import { showPictures } from '../../../functions/render/show-pictures.ts';
import { buildReport } from '../../../functions/report/build-report.ts';
import { aSnapshot } from '../report/sample-plan.ts';
import { readSvg } from './charts/read-svg.ts';
import { aPlanOf } from './charts/sample-charts.ts';
import { report } from './rendered-mails.ts';
import { LAST_WEEK, LINKS, THIS_WEEK } from './small-report.ts';

const REPORT = buildReport(THIS_WEEK, LAST_WEEK);
const WEEKS = [
  { week: '2022-W17', tally: buildReport(LAST_WEEK, null).plan },
  { week: '2022-W18', tally: REPORT.plan },
];

describe('drawMailPictures', () => {
  it('draws the timeline, the four words by activity and the trend', () => {
    expect(drawMailPictures(REPORT, WEEKS).map(({ name, cid }) => [name, cid])).toEqual([
      ['dong-thoi-gian-1', 'dong-thoi-gian-1.2022-w18@plansheet.invalid'],
      ['trang-thai-hoat-dong', 'trang-thai-hoat-dong.2022-w18@plansheet.invalid'],
      ['dien-bien-cac-tuan', 'dien-bien-cac-tuan.2022-w18@plansheet.invalid'],
    ]);
  });

  it('draws no trend of one week, and nothing of a plan without tasks', () => {
    expect(drawMailPictures(REPORT, WEEKS.slice(1))).toHaveLength(2);
    const empty = buildReport(aSnapshot({ activities: [], units: [], progress: [] }), null);
    expect(drawMailPictures(empty, WEEKS)).toEqual([]);
  });

  it('draws three at most, however many activities there are', () => {
    expect(drawMailPictures(buildReport(aPlanOf(60, 3), null), WEEKS)).toHaveLength(3);
  });

  it.each(drawMailPictures(REPORT, WEEKS))(
    'draws as agreed, as narrow as a phone: $name',
    async (picture) => {
      expect(picture.width).toBe(400);
      await expect(picture.svg).toMatchFileSnapshot(`expected/pictures/${picture.name}.svg`);
    },
  );

  it('sets no type that a phone of 390 px shows smaller than 11 px', () => {
    const shown = 390 - 2 * 16;
    for (const report of [REPORT, buildReport(aPlanOf(60, 61), null)]) {
      const sizes = drawMailPictures(report, WEEKS).flatMap(({ svg, width }) =>
        readSvg(svg).flatMap(({ attributes }) =>
          attributes['font-size'] ? [(Number(attributes['font-size']) * shown) / width] : [],
        ),
      );
      expect(sizes.length).toBeGreaterThan(50);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
  });

  it('is shown whole by the mail, and no wider than it was drawn', () => {
    const pictures = drawMailPictures(REPORT, WEEKS);
    const { html } = renderReport(REPORT, { links: LINKS, pictures });
    for (const { cid, width, height } of pictures) {
      const shown = [
        ...html.matchAll(
          new RegExp(
            `src="cid:${cid}" [^>]*width="(\\d+)" height="(\\d+)" style="[^"]*;max-width:(\\d+)px"`,
            'g',
          ),
        ),
      ];
      expect(shown.map(([, ...size]) => size.map(Number))).toEqual([[width, height, width]]);
    }
  });
});

describe('showPictures', () => {
  const html = '<p>cid:a</p><img src="cid:a" alt="A"><img src="cid:b" alt="src=&quot;cid:a&quot;">';

  it('puts the known pictures where the mail refers to them, and leaves all else as it is sent', () => {
    expect(showPictures(html, new Map([['a', 'data:image/png;base64,AA==']]))).toBe(
      '<p>cid:a</p><img src="data:image/png;base64,AA==" alt="A"><img src="cid:b" alt="src=&quot;cid:a&quot;">',
    );
    expect(showPictures(html, new Map())).toBe(html);
  });

  it('lets no address end its attribute', () => {
    expect(showPictures('<img src="cid:a">', new Map([['a', '" onerror="x']]))).toBe(
      '<img src="&quot; onerror=&quot;x">',
    );
  });
});

describe('the pictures of the weekly report', () => {
  const picture = (name: string) => ({
    name,
    cid: `${name}@x`,
    alt: `Hình "${name}"`,
    width: 600,
    height: 400,
  });
  const NAMES = ['dong-thoi-gian-1', 'trang-thai-hoat-dong', 'dien-bien-cac-tuan'];
  const { html, text } = renderReport(buildReport(THIS_WEEK, LAST_WEEK), {
    links: LINKS,
    pictures: NAMES.map(picture),
  });

  it('stand each in its place, by Content-ID and with words for those who do not see them', () => {
    const places = [
      'Cần quan tâm',
      'src="cid:dong-thoi-gian-1@x" alt="Hình &quot;dong-thoi-gian-1&quot;" width="600" height="400"',
      'I. Tình hình',
      'src="cid:dien-bien-cac-tuan@x"',
      '2. Theo từng nội dung',
      'src="cid:trang-thai-hoat-dong@x"',
      '3. Theo đơn vị',
    ].map((place) => html.indexOf(place));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const name of NAMES) expect(text).toContain(`[Hình] Hình "${name}"`);
  });

  it('are none where none are given', () => {
    expect(report(THIS_WEEK).html).not.toContain('<img');
    expect(report(THIS_WEEK).text).not.toContain('[Hình]');
  });
});
