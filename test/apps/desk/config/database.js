module.exports = require('@party-building/cms/dist/config/database').default;
