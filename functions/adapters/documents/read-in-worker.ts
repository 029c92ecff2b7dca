import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LIMITS } from './limits.ts';
import { Refusal, type RefusalCode } from './refusal.ts';

export interface WorkerTask {
  kind: 'zip' | 'pdf';
  bytes: Uint8Array;
}
export type WorkerAnswer = { text: string } | { refused: RefusalCode };

/** Beside this file, and beside the bundle once built (scripts/build.ts); each runs what it is itself. */
const HERE = import.meta.filename;
const WORKER_FILE = join(dirname(HERE), `document-worker${extname(HERE)}`);
const LOOK_EVERY_MS = 50;

/**
 * The file's text, read in a thread of its own.
 * @throws Refusal where the file asks too much, or the reader gives up.
 */
export function readInWorker(
  kind: WorkerTask['kind'],
  bytes: Uint8Array,
  milliseconds: number = LIMITS.milliseconds,
): Promise<string> {
  const worker = new Worker(WORKER_FILE, {
    workerData: { kind, bytes } satisfies WorkerTask,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMegabytes },
    env: {},
    stdout: true,
    stderr: true,
  });
  return settle(worker, milliseconds).finally(() => worker.terminate());
}

function settle(worker: Worker, milliseconds: number): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    const stopWatching = watch(milliseconds, () => reject(new Refusal('too-slow')));
    worker.once('message', (answer: WorkerAnswer) => {
      if ('text' in answer) resolve(answer.text);
      else reject(new Refusal(answer.refused));
    });
    worker.once('error', (error: Error & { code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('too-slow') : error);
    });
    worker.once('exit', () => {
      stopWatching();
      reject(new Refusal('damaged'));
    });
  });
}

/** Heap limits don't count buffers, and a thread busy inflating can't look after itself: so this one does. */
function watch(milliseconds: number, exceeded: () => void): () => void {
  const begun = performance.now();
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    const late = performance.now() - begun > milliseconds;
    if (late || process.memoryUsage.rss() - before > LIMITS.growthBytes) exceeded();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
