import { createConfig, lintFromString } from '@redocly/openapi-core';
import { API_PATH } from '@party-building/contract';
import { describe, expect, it } from 'vitest';
import { NO_ROUTE, routeOf, ROUTES } from '../http/routes.js';
import { PUBLIC_ROUTES, publicRouteOf } from '../routes/public-routes.js';
import { serve } from '../testing/server.js';
import { wholeSite } from '../testing/site.js';
import { openApi } from './openapi.js';

const lint = async (document: object): Promise<string[]> => {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  return problems.map(({ ruleId, message, location }) => `${ruleId} ${message} ${location.map(({ pointer }) => pointer ?? '').join()}`);
};

describe('openapi.json', () => {
  const document = openApi('https://cms.party-building.test/api/party-building/', '0.1.0') as {
    paths: Record<string, { get: { operationId: string; responses: object } }>;
  };

  it('has nothing that a linter of others finds fault with', async () => expect(await lint(document)).toEqual([]), 60_000);

  it('is really linted: a description without its answers is found', async () => {
    const { '/v1/{locale}.json': snapshot, ...paths } = structuredClone(document.paths);
    if (snapshot) snapshot.get.responses = {};
    expect(await lint({ ...document, paths: { ...paths, '/v1/{locale}.json': snapshot } })).not.toEqual([]);
  }, 60_000);

  it('describes every address of a site, and each by a route of its own', () => {
    const { resources } = wholeSite();
    const paths = [...resources.keys()].map((path) => path.slice(API_PATH.length + 1));
    expect(paths.filter((path) => publicRouteOf(path) === undefined)).toEqual([]);
    expect(Object.keys(document.paths)).toEqual(PUBLIC_ROUTES.map(({ path }) => `/${path}`));
    expect(new Set(PUBLIC_ROUTES.map(({ id }) => id)).size).toBe(PUBLIC_ROUTES.length);
  });

  it('describes the routes that requests are counted under, and no others', () => {
    const sample = (path: string) => path.replace(/\{\w+\}/g, 'x');
    expect(ROUTES.filter((route) => publicRouteOf(sample(route)) === undefined)).toEqual([]);
    expect(PUBLIC_ROUTES.filter(({ path }) => routeOf(`${API_PATH}/${sample(path)}`) === NO_ROUTE)).toEqual([]);
  });

  it('names each variable of each address', () => {
    for (const { path, parameters = {} } of PUBLIC_ROUTES)
      expect([path, Object.keys(parameters)]).toEqual([path, [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
  });

  it('gives the media type that a site sends', () => {
    const { resources } = wholeSite();
    for (const [path, resource] of resources) {
      const { ok } = resource.in('identity');
      const [type] = String(ok[ok.indexOf('Content-Type') + 1]).split(';');
      expect([path, publicRouteOf(path.slice(API_PATH.length + 1))?.answer.types]).toEqual([path, expect.arrayContaining([type])]);
    }
  });

  it('stands at its address', async () => {
    const { ask } = await serve();
    const answer = await ask(`${API_PATH}/openapi.json`);
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      openapi: '3.1.1',
      servers: [{ url: 'https://cms.example.com/api/party-building' }],
    });
  });
});
