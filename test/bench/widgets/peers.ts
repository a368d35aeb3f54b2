import { fileURLToPath } from 'node:url';
import { installPeers } from '../install';
import { buildScript, buildStyles } from './build';
import type { Library } from './content';
import { material } from './libraries/material';
import { shoelace } from './libraries/shoelace';
import { webawesome } from './libraries/webawesome';
import { contentStyles } from './styles';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = `${HERE}peers`;

/** A library as a careful integrator brings it to a page: one minified file with the elements that are used, one style sheet. */
export interface Peer {
  name: 'material' | 'shoelace' | 'webawesome';
  package: string;
  library: Library;
  /** Modules that define the elements. */
  elements: readonly string[];
  /** Code after them. */
  more: string;
  /** Style sheets of the library that its elements need. */
  themes: readonly string[];
  /** What the page adds for the elements. */
  styles: string;
  /** Class of the `html` element. */
  rootClass?: string;
}

const UNDEFINED = ':not(:defined) { visibility: hidden; }';

/*
 * What stands on a page before its elements are defined is hidden as each library's documentation says: Shoelace by `visibility`, Web
 * Awesome by its cloak over the whole page. Material says nothing of it, so it gets what Shoelace has. Panels that will be closed take no
 * place from the start.
 */
export const PEERS: readonly Peer[] = [
  {
    name: 'material',
    package: '@material/web',
    library: material,
    elements: ['@material/web/tabs/tabs.js', '@material/web/tabs/primary-tab.js', '@material/web/labs/card/outlined-card.js'],
    more: `import { openChosenPanels } from '${HERE}libraries/material.ts'; openChosenPanels(document.body);`,
    themes: [],
    styles: `${UNDEFINED} md-outlined-card { padding: 20px; } .panel { padding: 24px 0; }`,
  },
  {
    name: 'shoelace',
    package: '@shoelace-style/shoelace',
    library: shoelace,
    elements: ['tab-group/tab-group', 'tab/tab', 'tab-panel/tab-panel', 'card/card'].map(
      (name) => `@shoelace-style/shoelace/dist/components/${name}.js`,
    ),
    more: '',
    themes: ['@shoelace-style/shoelace/dist/themes/light.css'],
    styles: `${UNDEFINED} sl-tab-panel:not(:defined, [active]) { display: none; } sl-card { display: grid; }`,
  },
  {
    name: 'webawesome',
    package: '@awesome.me/webawesome',
    library: webawesome,
    elements: ['tab-group/tab-group', 'tab/tab', 'tab-panel/tab-panel', 'card/card'].map(
      (name) => `@awesome.me/webawesome/dist/components/${name}.js`,
    ),
    more: '',
    themes: ['@awesome.me/webawesome/dist/styles/themes/default.css', '@awesome.me/webawesome/dist/styles/utilities/fouce.css'],
    styles: '',
    rootClass: 'wa-cloak',
  },
];

export const installAllPeers = (): void =>
  installPeers(
    FOLDER,
    PEERS.map(({ package: name }) => name),
  );

/** The script of a peer's page: its elements, and what fills the page with them. */
export function peerScript({ name, elements, more }: Peer): Promise<string> {
  const imports = elements.map((path) => `import '${path}';`).join('\n');
  return buildScript(
    `${imports}\n${more}\nimport { show } from '${HERE}show.ts'; import { ${name} } from '${HERE}libraries/${name}.ts'; void show(${name});`,
    FOLDER,
  );
}

export function peerStyles({ themes, styles }: Peer): Promise<string> {
  return buildStyles(`${themes.map((path) => `@import '${path}';`).join('\n')}\n${contentStyles}\n${styles}`, FOLDER);
}
