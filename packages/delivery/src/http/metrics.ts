import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiError } from '@party-building/contract';
import { answerError, type Asker } from './answer.js';

/** What a monitor reads, and who is one. */
export interface MetricsSource {
  /** @param authorization the field as it was sent. */
  mayRead(authorization: string | undefined): boolean;
  read(): Promise<{ type: string; body: string }>;
}

const UNAUTHORIZED: ApiError = { error: 'unauthorized', message: 'The metrics are for monitors that send the token of METRICS_TOKEN.' };

/** Metrics are for a monitor, never for a page: no origin may read them. */
export async function answerMetrics(req: IncomingMessage, res: ServerResponse, source: MetricsSource, asker: Asker): Promise<void> {
  const closed: Asker = { ...asker, access: { ...asker.access, origins: [] } };
  if (!source.mayRead(req.headers.authorization)) return answerError(res, 401, UNAUTHORIZED, closed, ['WWW-Authenticate', 'Bearer']);
  const { type, body } = await source.read();
  const bytes = Buffer.from(body);
  const headers = ['Content-Type', type, 'Content-Length', String(bytes.length), 'Cache-Control', 'no-store'];
  res.writeHead(200, [...headers, 'X-Content-Type-Options', 'nosniff']).end(asker.head ? undefined : bytes);
}
