import { API_PATH, savedEmbedPath, type SavedEmbed } from '@party-building/contract';
import { fixtureAppearance, fixtureSavedEmbed, fixtureSnapshot } from '@party-building/contract/fixtures';
import { savedEmbedSchema } from '@party-building/contract/schema';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '../snapshot/snapshot.js';
import { serve } from '../testing/server.js';
import { fixtureSite } from '../testing/site.js';

const LOBBY = fixtureSavedEmbed();
const PATH = `${API_PATH}/${savedEmbedPath(LOBBY.id)}`;

/** What is answered, by a site with an appearance of its own. */
async function answered(embed: SavedEmbed): Promise<SavedEmbed> {
  const snapshots = [buildSnapshot({ ...fixtureSnapshot('en'), appearance: fixtureAppearance() })];
  const site = fixtureSite({ snapshots, defaultLocale: 'en', embeds: [embed] });
  const { ask } = await serve({ site: () => site });
  const body = JSON.parse((await ask(PATH)).body.toString()) as SavedEmbed;
  expect(savedEmbedSchema.parse(body)).toEqual(body);
  return body;
}

describe('a saved embed', () => {
  it('stands at its address, for any portal, and is asked for again by its tag', async () => {
    const site = fixtureSite({ embeds: [LOBBY] });
    const { ask } = await serve({ site: () => site });
    const answer = await ask(PATH);
    expect([answer.status, answer.headers['content-type'], answer.headers['access-control-allow-origin']]).toEqual([
      200,
      'application/json; charset=utf-8',
      '*',
    ]);
    expect(JSON.parse(answer.body.toString())).toEqual(LOBBY);
    const again = await ask(PATH, { headers: { 'If-None-Match': String(answer.headers['etag']) } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('has other bytes once it says something else, and only then', async () => {
    const etag = async (embed: SavedEmbed): Promise<string> => {
      const site = fixtureSite({ embeds: [embed] });
      const { ask } = await serve({ site: () => site });
      return String((await ask(PATH)).headers['etag']);
    };
    const { options, ...rest } = LOBBY;
    const reversed = Object.fromEntries(Object.entries(options).reverse());
    expect(await etag({ options: reversed, ...rest })).toBe(await etag(LOBBY));
    expect(await etag({ ...LOBBY, options: { ...options, theme: 'light' } })).not.toBe(await etag(LOBBY));
  });

  it('is not there where nobody has saved it', async () => {
    const { ask } = await serve();
    const { status, body } = await ask(PATH);
    expect([status, JSON.parse(body.toString())]).toMatchObject([404, { error: 'not-found' }]);
  });

  it('leaves the looks to the site, unless it has tokens: then the site’s stand in it where it does not say otherwise', async () => {
    const { colors, radius, space } = fixtureAppearance();
    expect((await answered(LOBBY)).appearance).toBeUndefined();
    const text = { light: '#101010' };
    expect((await answered({ ...LOBBY, appearance: { colors: { text }, space: 5 } })).appearance).toEqual({
      colors: { ...colors, text },
      radius,
      space: 5,
    });
    expect((await answered({ ...LOBBY, appearance: { radius: 20 } })).appearance).toEqual({ colors, radius: 20, space });
  });
});
