import { fileURLToPath } from 'node:url';
import { API_PATH, snapshotPath, type Snapshot } from '@party-building/contract';
import { renderFragment } from '@party-building/widgets/fragments';
import type { PageServer } from '../../src/harness/page-server';
import { brotli } from '../brotli';
import { builtFile } from '../bundle';
import { buildScript } from './build';
import { grasps, values } from './content';
import { padScript } from './pad';
import { PEERS, peerScript, peerStyles, type Peer } from './peers';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FILES = `${API_PATH}/widgets/v1/`;

/** A page that loads a script, a style sheet, and the snapshot, which the script fetches. */
export interface BenchPage {
  name: 'widgets' | 'vanilla' | Peer['name'];
  /** Address of the page that the script fills. */
  path: string;
  /** The same with the content in the HTML, as a server or the fragments put it there. */
  filledPath?: string;
  /** Bytes of brotli. */
  scriptBytes: number;
}

interface Source {
  name: BenchPage['name'];
  script: string | Buffer;
  styles: string | Buffer;
  /** What stands in `main` before the script comes. */
  main: string;
  /** The same, with content. */
  filled?: string;
  /** Class of the `html` element. */
  rootClass?: string | undefined;
}

/** Puts all pages with what they load on a server, compressed as small as can be. */
export async function servePages(server: PageServer, snapshot: Snapshot): Promise<BenchPage[]> {
  const put = (path: string, type: string, body: string | Buffer): number => {
    const bytes = brotli(body);
    server.files.set(path, { type, body: bytes, headers: { 'content-encoding': 'br', 'cache-control': 'no-store' } });
    return bytes.length;
  };
  const putPage = ({ name, script, styles, main, filled, rootClass }: Source): BenchPage => {
    // The elements know from the address of their script where their content is.
    const files = { script: `${FILES}${name}.js`, styles: `${FILES}${name}.css` };
    const scriptBytes = put(files.script, 'text/javascript; charset=utf-8', script);
    put(files.styles, 'text/css; charset=utf-8', styles);
    const page = (path: string, inMain: string) =>
      put(path, 'text/html; charset=utf-8', frame({ snapshot, ...files, main: inMain, rootClass }));
    const [path, filledPath] = [`/${name}`, `/${name}/filled`];
    page(path, main);
    if (filled === undefined) return { name, path, scriptBytes };
    page(filledPath, filled);
    return { name, path, filledPath, scriptBytes };
  };

  put(`${API_PATH}/${snapshotPath(snapshot.locale)}`, 'application/json', JSON.stringify(snapshot));
  const styles = await builtFile('pre.css');
  const widgets = putPage({
    name: 'widgets',
    script: await builtFile('party-building.js'),
    styles,
    main: '<pb-four-grasps></pb-four-grasps><pb-value-cards></pb-value-cards>',
    filled: withFragment('pb-four-grasps', snapshot) + withFragment('pb-value-cards', snapshot),
  });
  const vanilla = putPage({
    name: 'vanilla',
    script: padScript(await buildScript("import './libraries/vanilla';", HERE), widgets.scriptBytes),
    // None of its rules is for these elements, but it is fetched and read.
    styles,
    main: '<vanilla-grasps></vanilla-grasps><vanilla-values></vanilla-values>',
  });
  const pages = [widgets, vanilla];
  for (const peer of PEERS) {
    pages.push(
      putPage({
        name: peer.name,
        script: await peerScript(peer),
        styles: await peerStyles(peer),
        main: '',
        filled: grasps(snapshot, peer.library) + values(snapshot, peer.library),
        rootClass: peer.rootClass,
      }),
    );
  }
  return pages;
}

function withFragment(element: 'pb-four-grasps' | 'pb-value-cards', snapshot: Snapshot): string {
  return `<${element}>${renderFragment(element, snapshot, { baseUrl: API_PATH })}</${element}>`;
}

interface Frame {
  snapshot: Snapshot;
  /** Addresses. */
  script: string;
  styles: string;
  main: string;
  rootClass: string | undefined;
}

const FRAME_STYLES = `body { margin: 0 auto; max-width: 1160px; padding: 0 16px; font: 16px/1.75 system-ui, sans-serif; }
main { display: grid; gap: 24px; } header, footer { padding: 16px 0; } h1, p { margin: 0; }`;

/** The page around the content, as portals have it: something stands below what grows. */
function frame({ snapshot, styles, script, main, rootClass }: Frame): string {
  return `<!doctype html>
<html lang="${snapshot.locale}"${rootClass ? ` class="${rootClass}"` : ''}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Portal</title><link rel="icon" href="data:,">
<style>${FRAME_STYLES}</style>
<link rel="stylesheet" href="${styles}">
<script type="module" src="${script}"></script>
</head>
<body><header><h1>企业党建</h1><p>集团党委的理念、做法与价值观。</p></header>
<main data-snapshot="${API_PATH}/${snapshotPath(snapshot.locale)}">${main}</main>
<footer><p>集团党委 · 联系我们</p></footer></body>
</html>`;
}
