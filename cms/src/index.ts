import type { Core } from '@strapi/strapi';
import { describeObjects, readUploadsFromBucket } from './bucket';
import { createFirstLogin } from './first-login';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    describeObjects(strapi);
    readUploadsFromBucket(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    // The one that started us is gone, even by kill -9: nothing of it stays behind.
    if (process.send) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    // Before anybody can log in: what both languages of the seed say belongs together.
    await strapi.plugin('translation-desk').service('desk')['adoptOnce']();
    const firstLogin = await createFirstLogin(strapi);
    strapi.server.httpServer.once('listening', () => {
      // `npm start` prints it; without it, the terminal does.
      if (process.send) process.send({ type: 'party-building:ready', ...(firstLogin && { firstLogin }) });
      else if (firstLogin) console.log(`\nFirst login: ${firstLogin.email}  password: ${firstLogin.password}\n`);
    });
  },
};
