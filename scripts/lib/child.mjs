import { fork } from 'node:child_process';
import { Stop } from './stop.mjs';

/**
 * A server of ours in a process of its own.
 *
 * It stands in its own process group, so that Ctrl+C on the terminal reaches it once, through us.
 */
export class Child {
  #process;
  /** Resolves with `{code, signal}` at its end. */
  ended;

  /** @param log a file descriptor that takes its output, or `inherit`. */
  constructor(name, file, { args = [], cwd, env, log = 'inherit' }) {
    this.name = name;
    this.#process = fork(file, args, { cwd, env, detached: true, stdio: ['ignore', log, log, 'ipc'] });
    this.ended = new Promise((resolve) => {
      this.#process.once('error', (error) => resolve({ code: 1, signal: null, error }));
      this.#process.once('exit', (code, signal) => resolve({ code, signal }));
    });
  }

  /** Waits for the message by which the server says that it serves; fails when it ends before or takes longer than `limit` ms. */
  ready(type, limit) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Stop(`${this.name} did not start within ${limit / 1000} s.`)), limit);
      const settle = (action, value) => {
        clearTimeout(late);
        action(value);
      };
      this.#process.on('message', (message) => {
        if (message?.type === type) settle(resolve, message);
      });
      void this.ended.then((end) => settle(reject, new Stop(`${this.name} ${describe(end)} before it served.`)));
    });
  }

  /** Asks it to finish the requests in flight and end; ends it by force after `patience` ms. Resolves when it is gone. */
  async stop(patience) {
    this.#process.kill('SIGTERM');
    const force = setTimeout(() => this.#killGroup(), patience);
    const end = await this.ended;
    clearTimeout(force);
    return end;
  }

  #killGroup() {
    if (this.#process.pid && this.#process.exitCode === null) process.kill(-this.#process.pid, 'SIGKILL');
  }
}

export const describe = ({ code, signal, error }) =>
  error ? `could not start (${error.message})` : signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
