import { documents } from './admin-api/documents';
import { documentTargets } from './admin-api/document-targets';
import { matrix } from './admin-api/matrix';
import { routes } from './admin-api/routes';
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
  controllers: { documents, matrix, documentTargets },
  services: { desk: deskService },
};
