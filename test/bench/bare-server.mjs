import { createServer } from 'node:http';

/** The peer: `node:http` and nothing else, sending the bytes and headers that it is told. */
process.once('message', ({ status, headers, body }) => {
  const bytes = Buffer.from(body, 'base64');
  const server = createServer((req, res) => {
    res.writeHead(status, headers);
    res.end(bytes.length > 0 ? bytes : undefined);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
});
process.once('disconnect', () => process.exit());
