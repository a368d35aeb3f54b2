import { describe, expect, it } from 'vitest';
import { loadedLater } from './bundle';

const scripts = (files: Record<string, string>) => new Map(Object.entries(files));

describe('the scripts that load later', () => {
  it('are those that the entry names, and that those name', () => {
    const built = scripts({
      'party-building.js': 'const a=()=>import("./month.js"),b=new URL(`lightbox.js`,import.meta.url)',
      'month.js': "import'./days.js'",
      'days.js': 'import"./month.js"',
      'lightbox.js': '',
    });
    expect(loadedLater('party-building.js', built)).toEqual(['days.js', 'lightbox.js', 'month.js']);
  });

  it('are not what only stands beside, nor what is named but not built', () => {
    const built = scripts({
      'party-building.js': 'import("./gone.js");"not-embed.js"',
      'embed.js': 'import("./other.js")',
      'other.js': '',
    });
    expect(loadedLater('party-building.js', built)).toEqual([]);
  });
});
