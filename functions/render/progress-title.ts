import { TABS } from '../../sheets/template/template.ts';

/** The tab that rows of a report stand in. */
export const PROGRESS_TITLE = TABS.progress.title;
