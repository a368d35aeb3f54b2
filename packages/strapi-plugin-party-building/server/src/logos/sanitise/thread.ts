import { Worker, type ResourceLimits } from 'node:worker_threads';
import { LIMITS } from './limits';
import type { ReasonCode, Sanitised } from './verdict';

export interface ThreadLimits {
  /** From the sending of a drawing to its verdict, the start of the thread included. */
  milliseconds: number;
  memory: ResourceLimits;
}

interface Pending {
  resolve: (sanitised: Sanitised) => void;
  reject: (error: Error) => void;
}

/**
 * A thread apart in which drawings are cleaned, one after the other: a file that takes all time or memory takes this thread with it, and
 * nothing else. It starts with the first drawing, and another takes its place when it has died.
 */
export class DrawingThread {
  readonly #file: string;
  readonly #limits: ThreadLimits;
  #worker: Worker | undefined;
  #pending: Pending | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @param file the built `worker.ts`. */
  constructor(file: string, limits: ThreadLimits = LIMITS.thread) {
    this.#file = file;
    this.#limits = limits;
  }

  /** What `sanitiseSvg` says of a drawing. */
  sanitise(bytes: Uint8Array): Promise<Sanitised> {
    // A copy, which the thread can have whole; one byte more than is read is enough for it to refuse.
    const copy = new Uint8Array(bytes.subarray(0, LIMITS.bytes + 1));
    const turn = this.#last.then(() => this.#ask(copy));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #ask(bytes: Uint8Array<ArrayBuffer>): Promise<Sanitised> {
    const worker = (this.#worker ??= this.#start());
    // It keeps the process alive while a drawing is under way, and only then.
    worker.ref();
    const late = setTimeout(() => {
      const pending = this.#pending;
      this.#worker = undefined;
      void worker.terminate();
      pending?.resolve(refused('too-slow'));
    }, this.#limits.milliseconds);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending = { resolve, reject };
        worker.postMessage(bytes, [bytes.buffer]);
      });
    } finally {
      clearTimeout(late);
      this.#pending = undefined;
      worker.unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { resourceLimits: this.#limits.memory, env: {}, argv: [], execArgv: [] });
    /** What one that has been given up still says is for nobody. */
    const ifCurrent = (say: (pending: Pending | undefined) => void) => {
      if (this.#worker === worker) say(this.#pending);
    };
    worker.on('message', (sanitised: Sanitised) => ifCurrent((pending) => pending?.resolve(sanitised)));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      ifCurrent((pending) => {
        this.#worker = undefined;
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') pending?.resolve(refused('too-heavy'));
        else pending?.reject(error);
      }),
    );
    worker.on('exit', (code) =>
      ifCurrent((pending) => {
        this.#worker = undefined;
        pending?.reject(new Error(`The thread that cleans drawings has ended with ${code}.`));
      }),
    );
    return worker;
  }
}

const refused = (code: ReasonCode): Sanitised => ({ verdict: 'refused', reasons: [{ code, what: '', line: 1, column: 1 }], found: 1 });
