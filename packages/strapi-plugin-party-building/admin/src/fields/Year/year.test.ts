import { describe, expect, it } from 'vitest';
import { typedYear } from './year';

describe('typedYear', () => {
  it('takes the digits', () => expect(typedYear('2008')).toBe(2008));
  it('takes full-width digits, which a Chinese keyboard gives', () => expect(typedYear('２００８')).toBe(2008));
  it('drops everything else', () => expect(typedYear('2,008年')).toBe(2008));
  it('stops after four digits', () => expect(typedYear('20081')).toBe(2008));
  it('is empty where nothing is left', () => expect(typedYear('')).toBeNull());
});
