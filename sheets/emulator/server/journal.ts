/**
 * An append-only file of JSON lines. `append` resolves once its line is on disk; lines that come while one
 * write runs share the next one's fsync.
 */
import { type FileHandle, open } from 'node:fs/promises';

interface Waiting {
  line: string;
  resolve: () => void;
  reject: (error: unknown) => void;
}

export class Journal {
  #file: FileHandle;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  /** The write that runs now; never rejects. */
  #writing: Promise<void> = Promise.resolve();
  #failure: unknown = null;
  #bytes = 0;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens an empty journal at `path`. */
  static async create(path: string): Promise<Journal> {
    return new Journal(await open(path, 'w'));
  }

  /** How much was appended since the file was begun. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Resolves when the entry is on disk. After one failed write every later one fails too. */
  append(entry: object): Promise<void> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line: `${JSON.stringify(entry)}\n`, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  /** Lets later entries go to a new file; those that wait go there as well. */
  async switchTo(path: string): Promise<void> {
    const next = await open(path, 'w');
    const last = this.#file;
    this.#file = next;
    this.#bytes = 0;
    await this.#writing;
    await last.close();
  }

  async close(): Promise<void> {
    await this.#flushing;
    await this.#file.close();
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (this.#failure) throw this.#failure;
        const writing = this.#write(batch.map(({ line }) => line).join(''));
        this.#writing = writing.catch(() => {});
        await writing;
        for (const { resolve } of batch) resolve();
      } catch (error) {
        this.#failure = error;
        for (const { reject } of batch) reject(error);
      }
    }
    this.#flushing = null;
  }

  async #write(text: string): Promise<void> {
    const file = this.#file;
    await file.appendFile(text);
    await file.datasync();
    this.#bytes += Buffer.byteLength(text);
  }
}
