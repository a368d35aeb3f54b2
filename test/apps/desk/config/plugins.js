const { DESK_MACHINE, DESK_TERMBASE } = process.env;

module.exports = {
  'translation-desk': {
    config: {
      pollInterval: 1000,
      ...(DESK_MACHINE && { machine: DESK_MACHINE }),
      ...(DESK_TERMBASE && { termbase: DESK_TERMBASE }),
    },
  },
};
