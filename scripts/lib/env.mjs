import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import util from 'node:util';

/** Strapi's secrets; how many random keys each holds. */
const SECRETS = { APP_KEYS: 4, API_TOKEN_SALT: 1, ADMIN_JWT_SECRET: 1, TRANSFER_TOKEN_SALT: 1, ENCRYPTION_KEY: 1 };

/** Reads `.env`, where there is one, and lets the real environment win over it. */
export const readEnv = async (file, environment = process.env) => merge(await textOf(file), environment);

/**
 * Reads the same and makes the secrets that nobody has set. They are kept in the file, which only its owner can read, so that sessions
 * and API tokens outlive a restart.
 */
export async function readEnvWithSecrets(file, environment = process.env) {
  const text = await textOf(file);
  const env = merge(text, environment);
  const made = Object.entries(SECRETS).flatMap(([name, keys]) => (env[name] ? [] : [[name, secret(keys)]]));
  if (made.length > 0) {
    const start = text === '' ? '# Made by npm start. Keep it secret: whoever has these keys can log in.\n' : text.replace(/\n?$/, '\n');
    await writeFile(file, start + made.map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 });
    await chmod(file, 0o600);
  }
  return { ...env, ...Object.fromEntries(made) };
}

async function textOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

const secret = (keys) => Array.from({ length: keys }, () => randomBytes(24).toString('base64url')).join(',');

const merge = (text, environment) => ({ ...withoutEmpty(util.parseEnv(text)), ...withoutEmpty(environment) });

/** An empty variable says nothing: as when a line of .env.example is copied without a value. */
const withoutEmpty = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
