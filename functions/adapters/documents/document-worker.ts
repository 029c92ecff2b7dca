/** The worker thread's whole life: one file in, its text or the reason of a refusal out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerAnswer, WorkerTask } from './read-in-worker.ts';
import { Refusal } from './refusal.ts';

const answer = (message: WorkerAnswer): void => parentPort?.postMessage(message);

/** Whatever a reader trips over lies in the file: libraries promise little about files made to break them. */
function refuse(error: unknown): void {
  answer({ refused: error instanceof Refusal ? error.code : 'damaged' });
}

/** A reader that can't be loaded is no fault of the file, so that failure is left to end the thread. */
async function work({ kind, bytes }: WorkerTask): Promise<void> {
  const read = kind === 'zip' ? await docxReader() : await pdfReader();
  process.on('uncaughtException', refuse);
  await read(bytes).then((text) => answer({ text }), refuse);
}

const docxReader = async () => (await import('./docx/read-docx.ts')).readDocx;

async function pdfReader() {
  const [{ readPdf }] = await Promise.all([import('./pdf/read-pdf.ts'), import('unpdf/pdfjs')]);
  return readPdf;
}

void work(workerData as WorkerTask);
