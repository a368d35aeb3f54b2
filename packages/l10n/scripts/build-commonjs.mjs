import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { writeFileSync } from 'node:fs';

// The same sources once more for `require`: Strapi's plugins are built as CommonJS too. A package.json beside them says so to Node.
const folder = fileURLToPath(new URL('..', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.commonjs.json'], { cwd: folder, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
writeFileSync(`${folder}dist/cjs/package.json`, '{ "type": "commonjs" }\n');
