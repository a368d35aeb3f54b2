import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.mjs';

describe('settings', () => {
  it('have presets that suit a newcomer', () => {
    const servers = { host: '127.0.0.1', port: 1337, portalPort: 8080, docsPort: 8081 };
    expect(readSettings({})).toEqual({ ...servers, publicUrl: 'http://localhost:1337' });
  });

  it('come from the environment', () => {
    const ports = { PORT: '8000', PORTAL_PORT: '8001', DOCS_PORT: '8002' };
    const servers = { host: '0.0.0.0', port: 8000, portalPort: 8001, docsPort: 8002 };
    const env = { HOST: '0.0.0.0', ...ports, PUBLIC_URL: 'https://cms.example.com/party/' };
    expect(readSettings(env)).toEqual({ ...servers, publicUrl: 'https://cms.example.com/party' });
  });

  it('follow PORT with the public address', () => {
    expect(readSettings({ PORT: '1400' }).publicUrl).toBe('http://localhost:1400');
  });

  it.each([
    [{ PORT: 'abc' }, /PORT is "abc".*1 to 65535/],
    [{ PORT: '70000' }, /PORT is "70000"/],
    [{ PORTAL_PORT: '80.5' }, /PORTAL_PORT is "80.5"/],
    [{ PORT: '8080' }, /PORT and PORTAL_PORT are both 8080/],
    [{ PUBLIC_URL: 'cms.example.com' }, /PUBLIC_URL is "cms.example.com".*https:\/\//],
    [{ PUBLIC_URL: 'ftp://cms.example.com' }, /PUBLIC_URL/],
    [{ PUBLIC_URL: 'https://cms.example.com/?a=1' }, /PUBLIC_URL/],
  ])('refuse %o with a sentence', (env, message) => {
    expect(() => readSettings(env)).toThrow(message);
  });
});
