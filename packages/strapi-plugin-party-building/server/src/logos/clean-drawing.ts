import { join } from 'node:path';
import type { Sanitised } from './sanitise';
import { DrawingThread } from './sanitise/thread';

let thread: DrawingThread | undefined;

/** A drawing without anything that could run, load, link or style: `sanitiseSvg`, in a thread with limits of time and memory. */
export function cleanDrawing(bytes: Uint8Array): Promise<Sanitised> {
  // The build puts the thread's code beside the plugin's own.
  thread ??= new DrawingThread(join(__dirname, 'drawing-worker.js'));
  return thread.sanitise(bytes);
}
