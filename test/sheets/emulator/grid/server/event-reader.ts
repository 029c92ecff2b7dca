/** Reads Server-Sent Events one after the other, as a test wants them. */
export interface ServerEvent {
  event: string;
  id: string;
  data: unknown;
}

export interface EventReader {
  /** The next event; null when the stream has ended. */
  next(): Promise<ServerEvent | null>;
  stop(): void;
}

function parseEvent(block: string): ServerEvent {
  const fields = new Map(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)] as const;
    }),
  );
  return {
    event: fields.get('event') ?? '',
    id: fields.get('id') ?? '',
    data: JSON.parse(fields.get('data') ?? 'null'),
  };
}

export async function readEvents(url: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
  const parts = response.body.pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  let text = '';
  return {
    async next() {
      for (let end = text.indexOf('\n\n'); end < 0; end = text.indexOf('\n\n')) {
        const { value, done } = await parts.next();
        if (done) return null;
        text += value;
      }
      const end = text.indexOf('\n\n');
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      return parseEvent(block);
    },
    stop: () => abort.abort(),
  };
}
