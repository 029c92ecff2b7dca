/**
 * The functions in a process of their own, each behind the framework's own server, on loopback only: the
 * framework's command serves one function on every interface. Started by `npm start`; tells its port by IPC.
 */
import '../../functions/index.ts';
import { createServer, type Server } from 'node:http';
import { getTestServer } from '@google-cloud/functions-framework/testing';
import { listenOnLoopback } from './loopback.ts';
import { isLoopbackHost } from './loopback-host.ts';

const NAMES = ['recalculate', 'validate', 'weekly-report', 'preview-report', 'remind', 'import-plan'];
const servers = new Map<string, Server>(NAMES.map((name) => [name, getTestServer(name)]));

const server = createServer((request, response) => {
  const name = new URL(request.url ?? '/', 'http://localhost').pathname.replaceAll('/', '');
  const target = servers.get(name);
  if (!isLoopbackHost(request.headers.host)) response.writeHead(403).end();
  else if (!target) {
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(
      JSON.stringify({
        title: 'Không có chức năng này',
        status: 404,
        detail: `Các chức năng: ${NAMES.join(', ')}.`,
      }),
    );
  } else target.emit('request', request, response);
});

const port = await listenOnLoopback(server, Number(process.argv[2] ?? 0));
process.send?.({ port });
process.on('disconnect', () => process.exit(0));
