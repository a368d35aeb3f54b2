import type { Server } from 'node:http';

/**
 * Stops accepting, then waits until every request in flight is answered; Strapi by itself cuts them off.
 *
 * @param timeoutMs the longest wait; what is still open then is left to the caller.
 */
export async function drain(server: Server, timeoutMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Keep-alive connections without a request would hold the server open until they time out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  server.closeIdleConnections();
  let timer: NodeJS.Timeout | undefined;
  const expired = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeoutMs)));
  await Promise.race([closed, expired]);
  clearInterval(idle);
  clearTimeout(timer);
}
