import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './root.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Nothing we start reports to anybody or asks anything. */
export const QUIET = { STRAPI_TELEMETRY_DISABLED: 'true', NPM_CONFIG_UPDATE_NOTIFIER: 'false' };

/**
 * Runs a command to its end, its output visible. A signal that comes meanwhile ends it with all that it has started, then us.
 *
 * @returns its exit code, as a shell gives it: 128 and the signal's number when a signal ended it.
 */
export async function run(file, args, { env = {}, ...options } = {}) {
  const child = spawn(file, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    detached: true, // a process group of its own, to be ended as a whole
    env: { ...process.env, ...QUIET, ...env },
  });
  let ending;
  const forward = (signal) => {
    ending ??= signal;
    if (child.exitCode === null && child.pid) process.kill(-child.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
    if (ending) process.exit(128 + constants.signals[ending]);
    return code;
  } finally {
    for (const signal of SIGNALS) process.off(signal, forward);
  }
}

export const runNpm = (args, options) => run('npm', args, options);

export const runNode = (args, options) => run(process.execPath, args, options);
