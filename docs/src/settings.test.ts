import { describe, expect, it } from 'vitest';
import { readSettings, SettingError } from './settings.js';

describe('the settings', () => {
  it('have defaults for a start without any', () => {
    expect(readSettings({ PORTAL_PORT: '' })).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      cmsOrigin: 'http://localhost:1337',
      endpoint: 'http://localhost:1337/api/party-building',
    });
  });

  it('keep a path of the CMS in the endpoint, and its origin for the policy', () => {
    expect(readSettings({ PUBLIC_URL: 'https://www.example.com/cms/' })).toMatchObject({
      cmsOrigin: 'https://www.example.com',
      endpoint: 'https://www.example.com/cms/api/party-building',
    });
  });

  it.each([
    [{ PORTAL_PORT: '80a' }, /PORTAL_PORT is "80a"/],
    [{ PORTAL_PORT: '70000' }, /PORTAL_PORT is "70000"/],
    [{ PUBLIC_URL: 'cms.example.com' }, /PUBLIC_URL is "cms\.example\.com"/],
    [{ PUBLIC_URL: 'ftp://cms.example.com' }, /PUBLIC_URL is/],
    [{ PUBLIC_URL: 'https://me:secret@cms.example.com' }, /PUBLIC_URL is/],
  ])('say what is wrong with %j', (env, message) => {
    expect(() => readSettings(env)).toThrow(SettingError);
    expect(() => readSettings(env)).toThrow(message);
  });
});
