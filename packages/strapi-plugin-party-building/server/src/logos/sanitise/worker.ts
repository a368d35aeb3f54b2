import { parentPort } from 'node:worker_threads';
import { sanitiseSvg } from '.';

/** The entry of the thread that `DrawingThread` starts: one drawing in, one verdict out. */
parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(sanitiseSvg(bytes)));
