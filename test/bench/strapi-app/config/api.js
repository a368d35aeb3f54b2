module.exports = require('@party-building/cms/dist/config/api').default;
