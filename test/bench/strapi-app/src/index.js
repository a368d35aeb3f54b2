module.exports = require('@party-building/cms/dist/src/index').default;
