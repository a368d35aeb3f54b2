import { createServer } from 'node:net';
import { Stop } from './stop.mjs';

/**
 * Says before any long work that a server could not start.
 *
 * @param wanted pairs of a port and the variable that sets it.
 */
export async function checkPorts(host, wanted) {
  for (const [port, variable] of wanted) {
    const code = await refusal(port, host);
    if (code === 'EADDRINUSE') {
      throw new Stop(
        `Port ${port} on ${host} is in use: end what listens there, or choose another, as in ${variable}=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES') throw new Stop(`Port ${port} may not be opened by this user: choose one above 1023 with ${variable}.`);
    if (code) throw new Stop(`Cannot listen on HOST ${host}, port ${port} (${code}): set HOST to an address of this machine.`);
  }
}

/** @returns the error code with which the system refuses to listen there, `undefined` when it does not. */
export function refusal(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
