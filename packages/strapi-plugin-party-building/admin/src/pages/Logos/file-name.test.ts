import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeInName, type NamedPlace } from './file-name';

const place = (text: string): NamedPlace => {
  const [arrangement, colourMode, ground, language] = text.split(' ');
  const given = { arrangement, colourMode, ground, language };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== '-')) as NamedPlace;
};

describe('placeInName', () => {
  it.each([
    ['lockup-zh-horizontal-full-dark.svg', 'horizontal full dark zh'],
    ['dark_FULL_Horizontal_ZH.SVG', 'horizontal full dark zh'],
    ['LogoVerticalSingleLightEN.png', 'vertical single light en'],
    ['Logo Dark EN@2x.png', '- - dark en'],
    ['company.logo.stacked.mono.en.svg', 'vertical single - en'],
    ['emblem (full-colour) on-light.svg', '- full light'],
    ['logo_rev_h_zh-CN.svg', 'horizontal reversed - zh'],
    ['icon-negative.svg', 'symbol reversed -'],
    ['组合标识-横版-反白-深色底-中文.svg', 'horizontal reversed dark zh'],
    ['英文竖版（单色）浅色.svg', 'vertical single light en'],
    ['标识横式彩色白底英文.svg', 'horizontal full light en'],
    ['横版_EN_全彩_dark.svg', 'horizontal full dark en'],
    ['ｌｏｇｏ－ｄａｒｋ．ｓｖｇ', '- - dark'],
  ])('reads %s', (name, found) => expect(placeInName(name)).toEqual(place(found)));

  it.each(['logo.svg', 'Photo 12.png', '党建在线.svg', '', '.svg', 'handbook-versions-entry.svg', 'highlight.svg'])(
    'finds nothing in “%s”',
    (name) => expect(placeInName(name)).toEqual({}),
  );

  it('does not choose where a name says two things', () => {
    expect(placeInName('logo-light-dark-en-zh.svg')).toEqual({});
    expect(placeInName('深色浅色横版.svg')).toEqual({ arrangement: 'horizontal' });
  });

  it('reads the names of the seed’s own files', () => {
    const directory = new URL('../../../../../../cms/content/media/logos/', import.meta.url);
    for (const name of readdirSync(directory)) {
      const words = name.replace('.svg', '').split('-');
      const said = Object.values(placeInName(name));
      expect([name, said.every((value) => words.includes(value))]).toEqual([name, true]);
      expect(said.length).toBeGreaterThanOrEqual(2);
    }
  });
});
