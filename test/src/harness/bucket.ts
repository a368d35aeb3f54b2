import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** As much of s3rver as the tests use. */
interface S3Server {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}
type S3ServerClass = new (options: {
  port: number;
  address: string;
  silent: boolean;
  directory: string;
  configureBuckets: { name: string }[];
}) => S3Server;

const BUCKET = 'party-building';

/** A bucket of a test's own, on an S3-compatible server in this process. */
export class Bucket {
  /** What a CMS is told to keep its uploads there. */
  readonly env: Record<string, string>;
  readonly endpoint: string;
  readonly #server: S3Server;
  readonly #directory: string;

  private constructor(server: S3Server, port: number, directory: string) {
    this.#server = server;
    this.#directory = directory;
    this.endpoint = `http://127.0.0.1:${port}`;
    this.env = {
      S3_BUCKET: BUCKET,
      S3_ENDPOINT: this.endpoint,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    };
  }

  static async start(): Promise<Bucket> {
    const S3rver = createRequire(import.meta.url)('s3rver') as S3ServerClass;
    const directory = await mkdtemp(join(tmpdir(), 'party-building-bucket-'));
    const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: BUCKET }] });
    const { port } = await server.run();
    return new Bucket(server, port, directory);
  }

  /** The address of an object for those who may read it. */
  object(name: string): string {
    return `${this.endpoint}/${BUCKET}/${name}`;
  }

  async remove(): Promise<void> {
    await this.#server.close();
    await rm(this.#directory, { recursive: true, force: true });
  }
}
