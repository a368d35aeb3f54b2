module.exports = { 'translation-desk': { config: { pollInterval: 1000 } } };
