import { dismissals } from './admin-api/dismissals';
import { documents } from './admin-api/documents';
import { matrix } from './admin-api/matrix';
import { roles } from './admin-api/roles';
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
  controllers: { documents, matrix, roles, dismissals },
  services: { desk: deskService },
};
