import { describe, expect, it } from 'vitest';
import { colorsIn, cssOf, presetsUnder, themeFormOf, themeProblems, tokensOf, wholeProperties, type Presets } from './theme-form';

const PRESETS: Presets = {
  colors: [
    { name: 'banner', light: '#97141a', dark: '#97141a' },
    { name: 'accent', light: '#a3161c', dark: '#ff9d90' },
  ],
  radius: 10,
  space: 4,
};
const EMPTY = themeFormOf({});
const withColor = (name: 'banner' | 'accent', light: string, dark = '') => ({
  ...EMPTY,
  colors: { ...EMPTY.colors, [name]: { light, dark } },
});

describe('a theme in a form', () => {
  it('says nothing until somebody sets something', () => {
    expect(tokensOf(EMPTY, PRESETS)).toEqual({});
    expect(cssOf({})).toBe('');
    expect(themeProblems(EMPTY)).toEqual([]);
    expect(colorsIn('dark', EMPTY, PRESETS).accent).toBe('#ff9d90');
  });

  it('comes back as it was saved; a colour without a value for the dark has the same there', () => {
    const tokens = { colors: { accent: { light: '#0b5cad', dark: '#8fc5ff' } }, radius: 0, space: 3 };
    expect(tokensOf(themeFormOf(tokens), PRESETS)).toEqual(tokens);
    expect(tokensOf(themeFormOf({ colors: { banner: { light: '#0b3d6b' } } }), PRESETS)).toEqual({
      colors: { banner: { light: '#0b3d6b', dark: '#0b3d6b' } },
    });
  });

  it('takes the preset for the value that is left empty', () => {
    expect(tokensOf(withColor('accent', '#0B5CAD'), PRESETS).colors).toEqual({ accent: { light: '#0b5cad', dark: '#ff9d90' } });
    expect(tokensOf(withColor('accent', '', '#8fc5ff'), PRESETS).colors).toEqual({ accent: { light: '#a3161c', dark: '#8fc5ff' } });
  });

  it('names the place of each mistake, and shows the preset there', () => {
    const form = { ...withColor('banner', 'red', '#12345'), radius: '65', space: '-1' };
    expect(themeProblems(form)).toEqual(['colors.banner.light', 'colors.banner.dark', 'radius', 'space']);
    expect(colorsIn('light', form, PRESETS).banner).toBe('#97141a');
    expect(tokensOf(form, PRESETS)).toEqual({});
  });

  it('stands on what the site sets', () => {
    const presets = presetsUnder({ colors: { accent: { light: '#111111' } }, radius: 0 }, PRESETS);
    expect(colorsIn('dark', EMPTY, presets).accent).toBe('#111111');
    expect([presets.radius, presets.space]).toEqual([0, 4]);
  });

  it('is a rule of CSS, with both values where they differ', () => {
    expect(
      cssOf({ colors: { banner: { light: '#0b3d6b', dark: '#0b3d6b' }, accent: { light: '#0b5cad', dark: '#8fc5ff' } }, radius: 0 }),
    ).toBe(
      [':root {', '  --pb-color-banner: #0b3d6b;', '  --pb-color-accent: light-dark(#0b5cad, #8fc5ff);', '  --pb-radius: 0px;', '}'].join(
        '\n',
      ),
    );
  });

  it('shows presets where the site has something else', () => {
    expect(wholeProperties(EMPTY, PRESETS)).toMatchObject({ '--pb-color-accent': 'light-dark(#a3161c, #ff9d90)', '--pb-radius': '10px' });
  });
});
