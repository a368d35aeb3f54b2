import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/**
 * What npm must not take over: the settings of the npm that runs us, this workspace among them, and those of vitest, which would have
 * others build for tests.
 */
const OURS = /^(npm_(config_(local_prefix|workspace)|package_).*|NODE_ENV|VITEST.*|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/i;

const ENVIRONMENT = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));

/**
 * Runs npm in a folder outside the workspaces, or packs one of them.
 *
 * @param signal ends it.
 * @returns what it printed.
 * @throws Error with what it printed when it fails.
 */
export async function npm(directory: string, args: readonly string[], signal?: AbortSignal): Promise<string> {
  try {
    return (await exec('npm', [...args], { cwd: directory, env: ENVIRONMENT, maxBuffer: 1e8, ...(signal && { signal }) })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}
