/** Runs one function of the project in a thread of its own and serves what it asks for. */
import { MessageChannel, type Worker } from 'node:worker_threads';
import type {
  CallMessage,
  CallReply,
  EndMessage,
  HostServices,
  ProjectFiles,
  Task,
  WorkerStart,
} from './bridge.ts';

export interface Execution {
  /** What the function returned. Rejects with an Error whose message is the script's. */
  result: Promise<unknown>;
  /** Ends the run, wherever it is; `result` rejects with this sentence. */
  stop(reason: string): void;
}

export interface ExecutionOptions {
  /** Waits for what it is to run. */
  worker: Worker;
  task: Task;
  files: ProjectFiles;
  services: HostServices;
  /** Google allows six minutes, waiting included. */
  limitMs: number;
}

export function execute({ worker, task, files, services, limitMs }: ExecutionOptions): Execution {
  const { port1, port2 } = new MessageChannel();
  const signal = new SharedArrayBuffer(4);
  const start: WorkerStart = { task, files, port: port2, signal };
  port1.on('message', (message: CallMessage) => void serve(services, message).then(reply));

  function reply(answer: CallReply): void {
    port1.postMessage(answer);
    const word = new Int32Array(signal);
    Atomics.store(word, 0, 1);
    Atomics.notify(word, 0);
  }

  let stopped: string | null = null;
  const stop = (reason: string) => {
    stopped ??= reason;
    void worker.terminate();
  };
  worker.postMessage(start, [port2]);
  const limit = setTimeout(stop, limitMs, 'Chạy quá thời gian cho phép nên đã bị dừng; hãy thử lại.');
  const result = endOf(worker, () => stopped).finally(() => {
    clearTimeout(limit);
    port1.close();
  });
  return { result, stop };
}

function endOf(worker: Worker, stopped: () => string | null): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once('message', (message: EndMessage) => {
      if ('result' in message) resolve(message.result);
      else reject(new Error(message.error));
    });
    worker.once('error', reject);
    // After a message or an error this changes nothing any more.
    worker.once('exit', (code) => reject(new Error(stopped() ?? `The script's thread ended with ${code}.`)));
  });
}

async function serve(services: HostServices, { name, given }: CallMessage): Promise<CallReply> {
  try {
    const service = services[name] as ((...all: unknown[]) => unknown) | undefined;
    if (!service) throw new Error(`The script host has no ${name}.`);
    return { value: await service(...given) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
