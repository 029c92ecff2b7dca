import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startTestEmulator } from './sheets-client.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('closing', () => {
  it('does not wait for a client that never ends its request', async () => {
    // The cut request is logged.
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const emulator = await startTestEmulator();
    const client = connect(Number(new URL(emulator.url).port), '127.0.0.1');
    client.on('error', () => undefined);
    await once(client, 'connect');
    client.write('POST /v4/spreadsheets HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 10\r\n\r\n');
    const cut = once(client, 'close');
    await emulator.close();
    await cut;
    await vi.waitFor(() => expect(log).toHaveBeenCalled());
    expect(client.destroyed).toBe(true);
  }, 5000);
});
