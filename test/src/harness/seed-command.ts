import { execFile } from 'node:child_process';
import { CMS, environmentOf } from './cms';

export interface CommandResult {
  code: number;
  /** What it printed: version → what was, or would be, done with it. */
  steps: Record<string, string>;
  stderr: string;
}

/** `npm run seed`, without the installing and building, on a CMS's folder that no CMS is using. */
export function seedCommand(directory: string, seedDirectory: string, ...args: string[]): Promise<CommandResult> {
  const env = { ...environmentOf(directory), SEED_DIRECTORY: seedDirectory };
  return new Promise((resolve) => {
    execFile(process.execPath, ['seed.mjs', ...args], { cwd: CMS, env }, (error, stdout, stderr) => {
      const lines = stdout.matchAll(/^(create|update|unchanged|edited|deleted|foreign) +(\S+)$/gm);
      const steps = Object.fromEntries([...lines].map(([, step, version]) => [version, step]));
      resolve({ code: error ? Number(error.code) : 0, steps, stderr });
    });
  });
}
