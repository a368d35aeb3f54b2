/** Whether the whole counts are asked for (`-- --full`), not the short ones of every run. */
export const FULL = process.env['TEST_FULL'] === 'true';
