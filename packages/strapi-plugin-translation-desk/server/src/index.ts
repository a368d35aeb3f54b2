import { adopt } from './admin-api/adopt';
import { comments } from './admin-api/comments';
import { dismissals } from './admin-api/dismissals';
import { documents } from './admin-api/documents';
import { documentTargets } from './admin-api/document-targets';
import { exchange } from './admin-api/exchange';
import { history } from './admin-api/history';
import { matrix } from './admin-api/matrix';
import { memory } from './admin-api/memory';
import { notifications } from './admin-api/notifications';
import { plan } from './admin-api/plan';
import { roles } from './admin-api/roles';
import { routes } from './admin-api/routes';
import { source } from './admin-api/source';
import { terms } from './admin-api/terms';
import { bootstrap } from './bootstrap';
import { config } from './config';
import { destroy } from './destroy';
import { notificationsService } from './notifications/service';
import { register } from './register';
import { deskService } from './service/desk';

export default {
  register,
  bootstrap,
  destroy,
  config,
  routes,
  controllers: {
    adopt,
    comments,
    dismissals,
    documents,
    documentTargets,
    exchange,
    history,
    matrix,
    memory,
    notifications,
    plan,
    roles,
    source,
    terms,
  },
  services: { desk: deskService, notifications: notificationsService },
};
