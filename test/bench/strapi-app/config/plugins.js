module.exports = require('@party-building/cms/dist/config/plugins').default;
