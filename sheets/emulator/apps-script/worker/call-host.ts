/** The script's side of the bridge: asks the main thread and sleeps until the answer is there. */
import { receiveMessageOnPort } from 'node:worker_threads';
import type { CallReply, HostCalls, WorkerStart } from '../bridge.ts';

/** @returns the main thread's services, each as an ordinary function that throws what went wrong there. */
export function hostCalls({ port, signal }: Pick<WorkerStart, 'port' | 'signal'>): HostCalls {
  const word = new Int32Array(signal);
  const call = (name: string, given: unknown[]): unknown => {
    Atomics.store(word, 0, 0);
    port.postMessage({ name, given });
    Atomics.wait(word, 0, 0);
    const reply = receiveMessageOnPort(port)?.message as CallReply;
    if ('error' in reply) throw new Error(reply.error);
    return reply.value;
  };
  return new Proxy({} as HostCalls, {
    get:
      (_, name) =>
      (...given: unknown[]) =>
        call(String(name), given),
  });
}
