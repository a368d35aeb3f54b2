import { formats, winston } from '@strapi/logger';

/** Lines for people where LOG_FORMAT=text or while developing; one JSON object a line otherwise, so that no text can look like two. */
const forPeople = (process.env['LOG_FORMAT'] ?? (process.env['NODE_ENV'] === 'production' ? 'json' : 'text')) === 'text';

export default {
  level: process.env['LOG_LEVEL'] || 'http',
  format: forPeople
    ? formats.prettyPrint()
    : winston.format.combine(winston.format.errors({ stack: true }), winston.format.timestamp(), winston.format.json()),
};
