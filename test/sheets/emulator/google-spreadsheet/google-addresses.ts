/** Lets requests to Google's addresses go to a stand-in, for clients whose root address cannot be set. */
import { vi } from 'vitest';

const GOOGLE = /^https:\/\/(?:sheets|www)\.googleapis\.com/;

/** From now on `fetch` reaches the stand-in at `url`; any other address is refused. */
export function answerForGoogle(url: string): void {
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (input: Request | string | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (!GOOGLE.test(request.url)) throw new Error(`A test wants to reach ${request.url}`);
    return real(new Request(request.url.replace(GOOGLE, url), request));
  });
}
