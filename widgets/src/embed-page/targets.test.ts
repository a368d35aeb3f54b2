import { expect } from 'chai';
import { targetsFor } from './targets.js';

const PORTAL = 'https://portal.example.com';
const OTHER = 'https://other.example.com';

describe('the height of an embed page is told', () => {
  it('to any page where any may frame it', () => {
    expect(targetsFor(['*'], 'https://anybody.example')).to.deep.equal(['*']);
    expect(targetsFor(['*'], undefined)).to.deep.equal(['*']);
  });

  it('to the framing page where it is one of those allowed, and to no other', () => {
    expect(targetsFor([PORTAL, OTHER], PORTAL)).to.deep.equal([PORTAL]);
    expect(targetsFor([PORTAL], OTHER)).to.deep.equal([]);
    expect(targetsFor([PORTAL], 'null')).to.deep.equal([]);
    expect(targetsFor([], PORTAL)).to.deep.equal([]);
  });

  it('to each that is allowed where the browser does not say who frames it: it delivers to the right one only', () => {
    expect(targetsFor([PORTAL, OTHER], undefined)).to.deep.equal([PORTAL, OTHER]);
  });
});
