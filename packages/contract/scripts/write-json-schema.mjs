import { writeFile } from 'node:fs/promises';
import { snapshotJsonSchema } from '../dist/schema/index.js';

await writeFile(new URL('../dist/schema/snapshot.schema.json', import.meta.url), `${JSON.stringify(snapshotJsonSchema, null, 2)}\n`);
