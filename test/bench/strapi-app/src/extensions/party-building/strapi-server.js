const { factories } = require('@strapi/strapi');

const open = (path, handler) => ({ method: 'GET', path, handler, config: { auth: false } });

/** Core REST routes, open to anybody. Never in the product: `?status=draft` would give drafts away. */
module.exports = (plugin) => {
  for (const name of ['concept', 'grasp', 'value']) {
    const uid = `plugin::party-building.${name}`;
    plugin.controllers[name] = factories.createCoreController(uid);
    plugin.services[name] = factories.createCoreService(uid);
  }
  plugin.routes['content-api'] = {
    type: 'content-api',
    routes: [open('/concept', 'concept.find'), open('/grasps', 'grasp.find'), open('/values', 'value.find')],
  };
  return plugin;
};
