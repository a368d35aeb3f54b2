import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Snapshot } from '@party-building/contract';
import { emptySnapshot, fixtureSnapshot, partlyTranslatedSnapshot } from '@party-building/contract/fixtures';
import { describe, expect, it } from 'vitest';
import { InvalidSnapshot } from './checked.js';
import { buildSnapshot, readSnapshot, restoreSnapshot } from './snapshot.js';

describe('a built snapshot', () => {
  const source = fixtureSnapshot('zh-CN');
  const built = buildSnapshot(source);

  it('holds the content, its locale and the SHA-256 of its bytes', () => {
    expect(built.locale).toBe('zh-CN');
    expect(JSON.parse(built.json.toString())).toEqual(source);
    expect(built.snapshot).toEqual(source);
    expect(built.hash).toBe(createHash('sha256').update(built.json).digest('hex'));
  });

  it('has the same bytes in each coding, made once', () => {
    expect(brotliDecompressSync(built.br)).toEqual(built.json);
    expect(gunzipSync(built.gzip)).toEqual(built.json);
    expect(built.br).toBe(built.br);
    expect(built.br.length).toBeLessThan(built.gzip.length);
  });

  it('has one hash for one content, whatever the order of members', () => {
    const { values, grasps, ...rest } = fixtureSnapshot('zh-CN');
    expect(buildSnapshot({ values, grasps, ...rest }).hash).toBe(built.hash);
  });

  it('has another hash for another content', () => {
    const hashes = [built, ...[fixtureSnapshot('en'), partlyTranslatedSnapshot(), emptySnapshot()].map(buildSnapshot)].map(
      ({ hash }) => hash,
    );
    expect(new Set(hashes).size).toBe(4);
  });

  it('leaves out what the contract does not name', () => {
    const leaky = { ...source, draft: 'canary' } as Snapshot;
    expect(buildSnapshot(leaky).hash).toBe(built.hash);
  });

  it('is refused where it breaks the contract, with every place named', () => {
    const broken = fixtureSnapshot('zh-CN');
    Object.assign(broken.grasps[1] ?? {}, { title: null, growth: 'flower' });
    expect(() => buildSnapshot(broken)).toThrow(InvalidSnapshot);
    expect(() => buildSnapshot(broken)).toThrow(/zh-CN breaks the contract:[\s\S]*grasps\[1\]\.title[\s\S]*grasps\[1\]\.growth/);
  });
});

describe('a stored snapshot', () => {
  const { json, hash, snapshot } = buildSnapshot(fixtureSnapshot('en'));

  it('reads back as it was, from text or bytes', () => {
    expect(readSnapshot(json, hash)).toEqual(snapshot);
    expect(readSnapshot(json.toString(), hash)).toEqual(snapshot);
    expect(readSnapshot(json)).toEqual(snapshot);
    expect(buildSnapshot(readSnapshot(json, hash)).hash).toBe(hash);
  });

  it('is refused when any bit of it has flipped', () => {
    for (let at = 0; at < json.length; at++) {
      const damaged = Buffer.from(json);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      expect(() => readSnapshot(damaged, hash)).toThrow(InvalidSnapshot);
    }
  });

  it('is refused when it was cut short, at any length', () => {
    for (let length = 0; length < json.length; length += 97)
      expect(() => readSnapshot(json.subarray(0, length), hash)).toThrow(/is damaged/);
    expect(() => readSnapshot('', hash)).toThrow(/its 0 bytes hash to e3b0c442/);
  });

  it('is refused without a hash, too, when it is no snapshot', () => {
    expect(() => readSnapshot('{"schema":1')).toThrow(/is not JSON\. Discard this copy/);
    expect(() => readSnapshot('{"schema":2}')).toThrow(/breaks the contract:[\s\S]*schema/);
    expect(() => readSnapshot('null')).toThrow(InvalidSnapshot);
  });

  it('of a newer version keeps its bytes and its hash when restored', () => {
    const newer = Buffer.from(JSON.stringify({ ...snapshot, later: [] }));
    const newerHash = createHash('sha256').update(newer).digest('hex');
    const restored = restoreSnapshot(newer, newerHash);
    expect(restored.json).toEqual(newer);
    expect(restored.hash).toBe(newerHash);
    expect(restored.snapshot).toEqual(snapshot);
  });
});
