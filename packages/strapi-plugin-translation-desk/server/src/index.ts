import { documents } from './admin-api/documents';
import { documentTargets } from './admin-api/document-targets';
import { exchange } from './admin-api/exchange';
import { matrix } from './admin-api/matrix';
import { memory } from './admin-api/memory';
import { routes } from './admin-api/routes';
import { terms } from './admin-api/terms';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { destroy } from './destroy';
import { register } from './register';
import { deskService } from './service/desk';

export default {
  register,
  bootstrap,
  destroy,
  config,
  routes,
  controllers: { documents, documentTargets, exchange, matrix, memory, terms },
  services: { desk: deskService },
};
