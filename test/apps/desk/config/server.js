module.exports = require('@party-building/cms/dist/config/server').default;
