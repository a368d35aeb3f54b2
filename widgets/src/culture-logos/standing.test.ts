import { fixtureWholeSnapshot } from '@party-building/contract/fixtures';
import type { Logo } from '@party-building/contract';
import { expect } from 'chai';
import { nearest } from './nearest.js';
import { PLAIN, standingOf, standings } from './standing.js';

const torch = (rules: Logo['rules'] = {}): Logo => ({ ...fixtureWholeSnapshot('en').logos![0]!, rules });
const places = (logo: Logo): string[] => standings(logo).map(({ key, ground }) => `${key} ${ground}`);

describe('standings of a logo', () => {
  it('are its variants on the allowed grounds that they are made for', () => {
    expect(places(torch({ allowedGrounds: ['#ffffff', '#fbf6ec', '#c8102e'] }))).to.deep.equal([
      'torch-light #ffffff',
      'torch-light #fbf6ec',
      'torch-dark #c8102e',
    ]);
  });

  it('are on a plain light and a plain dark ground where no ground is named', () => {
    expect(places(torch())).to.deep.equal([`torch-light ${PLAIN.light}`, `torch-dark ${PLAIN.dark}`]);
    expect(places(torch({ allowedGrounds: [] }))).to.deep.equal(places(torch()));
  });

  it('are never on a forbidden ground, even where it is allowed too, or plain', () => {
    expect(places(torch({ allowedGrounds: ['#ffffff', '#c8102e'], forbiddenGrounds: ['#c8102e'] }))).to.deep.equal(['torch-light #ffffff']);
    expect(places(torch({ forbiddenGrounds: [PLAIN.light] }))).to.deep.equal([`torch-dark ${PLAIN.dark}`]);
  });

  it('are none where no variant is made for what is allowed', () => {
    const logo = torch({ allowedGrounds: ['#ffffff'] });
    expect(places({ ...logo, variants: logo.variants.filter(({ ground }) => ground === 'dark') })).to.deep.equal([]);
  });

  it('are on colours only, whatever a server sends', () => {
    expect(places(torch({ allowedGrounds: ['red', 'url(//evil.example)', '#fff', '#ffffff;x', ''] }))).to.deep.equal([]);
  });

  it('begin with the one in the language of the page, where there is one', () => {
    expect(standingOf(torch(), 'zh-CN')?.key).to.equal('torch-dark');
    expect(standingOf(torch(), 'zh-Hans-SG')?.key).to.equal('torch-dark');
    expect(standingOf(torch(), 'en')?.key).to.equal('torch-light');
  });

  it('stay with what was chosen only while that is allowed', () => {
    const chosen = standings(torch())[0]!;
    expect(standingOf(torch(), 'zh-CN', chosen)?.key).to.equal('torch-light');
    expect(standingOf(torch({ forbiddenGrounds: [chosen.ground] }), 'zh-CN', chosen)?.key).to.equal('torch-dark');
    expect(standingOf(torch({ allowedGrounds: ['red'] }), 'zh-CN', chosen)).to.equal(undefined);
  });
});

describe('the nearest standing', () => {
  const all = standings({
    ...torch({ allowedGrounds: ['#ffffff', '#fbf6ec', '#c8102e'] }),
    variants: [
      ...torch().variants,
      { ...torch().variants[0]!, key: 'torch-single', colourMode: 'single', arrangement: 'horizontal', language: 'en' },
    ],
  });
  const at = (i: number): (typeof all)[number] => all[i]!;

  it('has the value that is asked for', () => {
    expect(nearest(all, 'ground', '#c8102e', at(0))?.key).to.equal('torch-dark');
    expect(nearest(all, 'colourMode', 'single', at(0))?.key).to.equal('torch-single');
    expect(nearest(all, 'ground', '#123456', at(0))).to.equal(undefined);
  });

  it('has most else in common with what was chosen, the first among equals', () => {
    expect(nearest(all, 'ground', '#fbf6ec', at(0))?.key).to.equal('torch-light');
    expect(nearest(all, 'arrangement', 'horizontal', at(2))?.key).to.equal('torch-dark');
    expect(nearest(all, 'arrangement', 'horizontal', at(0))?.key).to.equal('torch-single');
    expect(nearest(all, 'arrangement', 'horizontal', at(0))?.ground).to.equal('#ffffff');
  });
});
