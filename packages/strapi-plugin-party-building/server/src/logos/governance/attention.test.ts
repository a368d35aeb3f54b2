import { expect, it } from 'vitest';
import { needsAttention } from './attention';
import type { LogoRecord, Validity } from './records';

const logo = (validity: Partial<Validity>): LogoRecord => ({
  documentId: 'd',
  key: 'k',
  name: { en: 'Emblem' },
  state: {},
  validity: { state: 'valid', validFrom: null, validUntil: null, published: true, successors: [], draftDiffers: false, ...validity },
});
const successors = [{ documentId: 'n', name: { en: 'New' } }];

it.each<[Partial<Validity>, string[]]>([
  [{}, []],
  [{ state: 'expired' }, ['expired-published']],
  [{ state: 'expired', successors }, ['expired-published']],
  [{ successors }, ['superseded-published']],
  [{ state: 'expiring', validUntil: '2026-12-01' }, ['expiring']],
  [{ state: 'expired', published: false }, []],
  [{ state: 'upcoming' }, []],
])('%j needs attention for %j', (validity, reasons) => expect(needsAttention(logo(validity)).map(({ reason }) => reason)).toEqual(reasons));
