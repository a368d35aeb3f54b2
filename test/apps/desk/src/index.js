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
    const firstLogin = await createFirstLogin(strapi);
    strapi.server.httpServer.once('listening', () => process.send?.({ type: 'party-building:ready', ...(firstLogin && { firstLogin }) }));
  },
};
