/** `HtmlService`: pages for dialogs and sidebars, from text or from the project's files. */
import type { ProjectFiles } from '../bridge.ts';
import type { FramedPage } from '../protocol.ts';
import type { Realm } from './realm.ts';

interface Page {
  title: string;
  width: number | null;
  height: number | null;
  html: string;
}

/** What was built behind each `HtmlOutput`. */
const pages = new WeakMap<object, Page>();

export function htmlService(realm: Realm, files: ProjectFiles): object {
  return realm.guard('HtmlService', {
    createHtmlOutput: (html = '') => output(realm, String(html)),
    createHtmlOutputFromFile: (name: string) => {
      const html = files[`${name}.html`];
      if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
      return output(realm, html);
    },
  });
}

function output(realm: Realm, html: string): object {
  const page: Page = { title: '', width: null, height: null, html };
  const set =
    <K extends keyof Page>(key: K) =>
    (value: Page[K]) => {
      page[key] = value;
      return made;
    };
  const made: object = realm.guard('HtmlOutput', {
    getContent: () => page.html,
    setContent: set('html'),
    append: (more: string) => {
      page.html += more;
      return made;
    },
    getTitle: () => page.title,
    setTitle: set('title'),
    setWidth: set('width'),
    setHeight: set('height'),
  });
  pages.set(made, page);
  return made;
}

/** What the grid shows for an `HtmlOutput`. @throws Error for anything else. */
export function framedPage(given: object): FramedPage {
  const page = pages.get(given);
  if (!page) throw new Error('Show a page that HtmlService made.');
  return { ...page, modal: false };
}
