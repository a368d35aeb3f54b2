import { execFile } from 'node:child_process';
import { CMS, environmentOf } from './cms';

export interface CheckResult {
  code: number;
  /** One a finding: `warning carrier “…” en coverAlt: The picture has …`. */
  lines: string[];
  /** By name. */
  figures: Record<string, { value: number; pass?: boolean }>;
  stderr: string;
}

/** `npm run check:content`, without the installing and building, of a CMS's folder that no CMS is using. */
export function checkCommand(directory: string): Promise<CheckResult> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['check.mjs'], { cwd: CMS, env: environmentOf(directory) }, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => /^(error|warning) /.test(line));
      const figures = stdout
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as { name: string; value: number; pass?: boolean });
      resolve({
        code: error ? Number(error.code) : 0,
        lines,
        figures: Object.fromEntries(figures.map((each) => [each.name, each])),
        stderr,
      });
    });
  });
}
