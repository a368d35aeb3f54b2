import { adopt } from './admin-api/adopt';
import { comments } from './admin-api/comments';
import { dismissals } from './admin-api/dismissals';
import { documents } from './admin-api/documents';
import { history } from './admin-api/history';
import { matrix } from './admin-api/matrix';
import { notifications } from './admin-api/notifications';
import { plan } from './admin-api/plan';
import { roles } from './admin-api/roles';
import { routes } from './admin-api/routes';
import { source } from './admin-api/source';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { destroy } from './destroy';
import { register } from './register';
import { notificationsService } from './notifications/service';
import { deskService } from './service/desk';

export default {
  register,
  bootstrap,
  destroy,
  config,
  routes,
  controllers: { documents, matrix, roles, dismissals, comments, plan, history, adopt, source, notifications },
  services: { desk: deskService, notifications: notificationsService },
};
