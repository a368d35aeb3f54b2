import { createServer } from 'node:http';

/**
 * A portal: pages on an origin of their own.
 *
 * @param {(path: string) => { body: string; headers?: Record<string, string>; type?: string } | undefined} page
 */
export async function startPortal(page) {
  const server = createServer((request, response) => {
    const found = page(new URL(request.url, 'http://portal').pathname);
    response.writeHead(found ? 200 : 404, { 'Content-Type': `${found?.type ?? 'text/html'}; charset=utf-8`, ...found?.headers });
    response.end(found?.body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/**
 * A page with the three-line snippet.
 *
 * @param {{ cms: { endpoint: string }; lang?: string; body: string; head?: string; pre?: boolean; script?: boolean }} options
 */
export function portalPage({ cms, lang = 'zh-CN', body, head = '', pre = true, script = true }) {
  const files = `${cms.endpoint}widgets/v1/`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Portal</title>
${pre ? `<link rel="stylesheet" href="${files}pre.css">` : ''}
${script ? `<script type="module" src="${files}party-building.js"></script>` : ''}
${head}
</head>
<body>${body}</body>
</html>`;
}
