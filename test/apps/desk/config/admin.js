const { default: admin } = require('@party-building/cms/dist/config/admin');

module.exports = (params) => ({ ...admin(params), serveAdminPanel: false });
