const { appendFile } = require('node:fs/promises');
const { createFirstLogin } = require('@party-building/cms/dist/src/first-login');

const LOCALES = [
  ['zh-CN', '中文'],
  ['de', 'Deutsch'],
];

module.exports = {
  register() {},

  async bootstrap({ strapi }) {
    if (process.send) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    const locales = strapi.plugin('i18n').service('locales');
    for (const [code, name] of LOCALES) if (!(await locales.findByCode(code))) await locales.create({ code, name });
    if (process.env.MAIL_FILE)
      strapi.plugin('email').provider = { send: (mail) => appendFile(process.env.MAIL_FILE, `${JSON.stringify(mail)}\n`) };
    const firstLogin = await createFirstLogin(strapi);
    strapi.server.httpServer.once('listening', () => process.send?.({ type: 'party-building:ready', ...(firstLogin && { firstLogin }) }));
  },
};
