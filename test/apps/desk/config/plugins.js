module.exports = ({ env }) => ({
  'translation-desk': {
    config: {
      pollInterval: 1000,
      ...(env('DESK_MACHINE') && { machine: env('DESK_MACHINE') }),
      ...(env('DESK_TERMBASE') && { termbase: env('DESK_TERMBASE') }),
      notifications: {
        digestHour: env('DIGEST_HOUR') ? env.int('DIGEST_HOUR') : null,
        webhook: {
          url: env('WEBHOOK_URL', ''),
          allowedAddresses: ['127.0.0.0/8'],
          secret: 'a secret of the tests',
          retries: 2,
          backoff: 100,
        },
      },
    },
  },
  ...(env('MAIL_FILE') && { email: { config: { settings: { defaultFrom: 'desk@example.com' } } } }),
});
