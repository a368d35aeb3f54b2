import { execFile } from 'node:child_process';
import { CMS, environmentOf } from './cms';

/** `npm run export`, without the installing and building, of a CMS's folder that no CMS is using. */
export function exportCommand(directory: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  const env = { ...environmentOf(directory), PUBLIC_URL: 'https://cms.example.com' };
  return new Promise((resolve) => {
    execFile(process.execPath, ['export.mjs', ...args], { cwd: CMS, env }, (error, _stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stderr }),
    );
  });
}
