import { escapeHtml } from './html.ts';

/**
 * The HTML of a mail for a page that has no mail around it: each `cid:` that `addressOf` knows becomes that
 * address (a `data:` URL). What is sent keeps its `cid:`; all else stays as it is.
 */
export function showPictures(html: string, addressOf: ReadonlyMap<string, string>): string {
  return html.replace(/<img src="cid:([^"]*)"/g, (tag, cid: string) => {
    const address = addressOf.get(cid);
    return address === undefined ? tag : `<img src="${escapeHtml(address)}"`;
  });
}
