import { VERSION } from '../version.js';
import { setScriptUrl } from './endpoint.js';
import { pageRegistry } from './registry.js';

// In the built file this is the script's own address. It must be known before the first element is defined.
setScriptUrl(import.meta.url);
pageRegistry().copies.push({ version: VERSION, url: import.meta.url });
