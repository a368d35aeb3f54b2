import { expect } from 'chai';
import { nextTab } from './next-tab.js';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('nextTab', () => {
  it('goes on with the arrows, and around at both ends', () => {
    expect(nextTab(press('ArrowRight'), 0, 4, false)).to.equal(1);
    expect(nextTab(press('ArrowRight'), 3, 4, false)).to.equal(0);
    expect(nextTab(press('ArrowLeft'), 0, 4, false)).to.equal(3);
  });

  it('follows the direction of the text', () => {
    expect(nextTab(press('ArrowLeft'), 0, 4, true)).to.equal(1);
    expect(nextTab(press('ArrowRight'), 0, 4, true)).to.equal(3);
  });

  it('jumps to the ends', () => {
    expect(nextTab(press('Home'), 2, 4, false)).to.equal(0);
    expect(nextTab(press('End'), 2, 4, true)).to.equal(3);
  });

  it('leaves all other keys, and the shortcuts of the browser, alone', () => {
    expect(nextTab(press('ArrowDown'), 0, 4, false)).to.equal(undefined);
    expect(nextTab(press('Tab'), 0, 4, false)).to.equal(undefined);
    expect(nextTab(press('ArrowLeft', { altKey: true }), 1, 4, false)).to.equal(undefined);
    expect(nextTab(press('End', { ctrlKey: true }), 1, 4, false)).to.equal(undefined);
  });
});
