import { describe, expect, it } from 'vitest';
import { editAddress, fieldIn, placeFrom } from './edit-address';

const message = { documentType: 'grasp', documentId: 'abc123', locale: 'zh-CN', path: 'measures.0.title' };

describe('a place that a preview tells', () => {
  it('is taken where it is one', () => {
    expect(placeFrom(message)).toEqual({ type: 'grasp', documentId: 'abc123', locale: 'zh-CN', path: 'measures.0.title' });
  });

  it('is refused where a part of it could lead elsewhere', () => {
    const bad = [{ documentId: '../x' }, { documentType: 'grasp?x' }, { locale: 'en&x=1' }, { path: 'title#x' }, { path: '' }, { path: 1 }];
    for (const part of bad) expect([part, placeFrom({ ...message, ...part })]).toEqual([part, undefined]);
  });

  it('has an edit view, with the field in its address', () => {
    const address = editAddress(placeFrom(message)!);
    expect(address).toMatch(
      /^\/content-manager\/collection-types\/plugin::party-building\.grasp\/abc123\?plugins\[i18n\]\[locale\]=zh-CN#/,
    );
    expect(fieldIn(address.slice(address.indexOf('#')))).toBe('measures.0.title');
    expect(editAddress({ ...placeFrom(message)!, type: 'concept' })).toContain('/single-types/plugin::party-building.concept?');
    expect([fieldIn(''), fieldIn('#introduction')]).toEqual([undefined, undefined]);
  });
});
