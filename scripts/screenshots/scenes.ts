/** What the pictures show; each scene leaves the page as it is to be taken. */
import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import type { Page } from 'playwright-core';
import type { Tab } from '../../sheets/template/declaration.ts';
import { TABS } from '../../sheets/template/template.ts';
import type { Endpoints } from '../start/local-plan.ts';

export interface Scene {
  /** Name of the picture's file. */
  name: string;
  width: number;
  height: number;
  /** As on a phone: a finger instead of a mouse, sharper than its size in pixels. */
  phone?: boolean;
  show(page: Page, endpoints: Endpoints): Promise<void>;
}

/** A unit with a day that does not exist in its first row. */
const UNIT_CODE = 'DU09';
const UNIT_ROW = 98;

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844, phone: true };

const MENU = /^Kế hoạch/;

/** Cells are drawn a few frames after their values are there, and nothing in the page tells of it. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(1500);

/** Opens the sheet as a person, at a tab. */
async function openGrid(page: Page, { grid }: Endpoints, person: string, tab: Tab): Promise<void> {
  await page.goto(`${grid}?person=${encodeURIComponent(person)}#gid=${tab.sheetId}`);
  await page.getByText('Đã lưu').first().waitFor();
  await settle(page);
}

/** Only the unit's own rows, from what the check says to what the unit fills. */
async function showOwnRows(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hàng của đơn vị tôi' }).click();
  const { columns, sheetId } = TABS.progress;
  const column = String.fromCharCode(65 + columns.findIndex(({ key }) => key === 'doneOn'));
  const place = `#gid=${sheetId}&range=${column}${UNIT_ROW}`;
  await page.evaluate(`location.hash = '${place}'`);
  await settle(page);
}

const openMenu = (page: Page): Promise<void> => page.getByRole('button', { name: MENU }).click();

async function previewReport(page: Page): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Xem trước báo cáo tuần' }).click();
  const report = page.locator('dialog iframe').first().contentFrame();
  await report.getByText('Kính gửi').first().waitFor();
  // The menu's message goes by itself.
  await page.locator('.toast').first().waitFor({ state: 'detached' });
}

/** A document of which one activity got a later end and another one has no possible day. */
async function previewImport(page: Page): Promise<void> {
  const example = await readFile(
    new URL('../../examples/ke-hoach-15-nam/ke-hoach.txt', import.meta.url),
    'utf8',
  );
  const changed = example
    .replace('01/2022 đến tháng 4/2022', '01/2022 đến tháng 9/2022')
    .replace(/^\(5\) .*$/m, '(5) Trao học bổng cho con em công nhân vùng biên giới trước ngày 31/9/2022.');
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'Nhập kế hoạch từ văn bản' }).click();
  const frame = page.locator('dialog iframe').first().contentFrame();
  await frame.getByLabel('Văn bản kế hoạch').fill(changed);
  await frame.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await frame.getByRole('button', { name: 'Áp dụng' }).waitFor();
}

async function openReportMail(page: Page, { mailbox }: Endpoints): Promise<void> {
  await page.goto(mailbox);
  await page.getByPlaceholder('Search emails').fill('Báo cáo tuần');
  await page.getByText('Đồng chí Bí thư').first().click();
  await page.locator('iframe').first().contentFrame().getByText('Kính gửi').first().waitFor();
  await settle(page);
}

/** A mail alone, as the program of a phone shows it. */
async function openMail(page: Page, { mailbox }: Endpoints, subject: string): Promise<void> {
  const mails = (await (await fetch(`${mailbox}/api/email`)).json()) as { id: string; subject: string }[];
  const mail = mails.find((one) => one.subject.startsWith(subject));
  if (!mail) throw new Error(`no mail "${subject}" in the inbox`);
  const source = await fetch(`${mailbox}/api/email/${mail.id}/download`);
  const { html } = await simpleParser(Buffer.from(await source.arrayBuffer()));
  await page.setContent(html || '');
  await settle(page);
}

const ADMIN = 'admin:quantri@dangbo.example';
const READER = 'reader:bithu@dangbo.example';

export const SCENES: readonly Scene[] = [
  {
    name: 'bang-tinh-don-vi',
    ...DESK,
    show: async (page, endpoints) => {
      await openGrid(page, endpoints, `unit:${UNIT_CODE}`, TABS.progress);
      await showOwnRows(page);
    },
  },
  {
    name: 'thuc-don',
    ...DESK,
    show: async (page, endpoints) => {
      await openGrid(page, endpoints, ADMIN, TABS.progress);
      await openMenu(page);
    },
  },
  {
    name: 'tong-hop',
    ...DESK,
    show: (page, endpoints) => openGrid(page, endpoints, ADMIN, TABS.dashboard),
  },
  {
    name: 'xem-truoc-bao-cao',
    ...DESK,
    show: async (page, endpoints) => {
      await openGrid(page, endpoints, ADMIN, TABS.progress);
      await previewReport(page);
    },
  },
  {
    name: 'nhap-ke-hoach',
    ...DESK,
    show: async (page, endpoints) => {
      await openGrid(page, endpoints, ADMIN, TABS.plan);
      await previewImport(page);
    },
  },
  { name: 'thu-bao-cao', ...DESK, show: openReportMail },
  {
    name: 'thu-bao-cao-dien-thoai',
    ...PHONE,
    show: (page, endpoints) => openMail(page, endpoints, 'Báo cáo tuần'),
  },
  {
    name: 'ban-tom-tat',
    ...PHONE,
    show: (page, endpoints) => openMail(page, endpoints, 'Tóm tắt tuần 18/2022 – Đảng ủy Bộ B02'),
  },
  {
    name: 'dien-thoai',
    ...PHONE,
    show: (page, endpoints) => openGrid(page, endpoints, READER, TABS.dashboard),
  },
];
