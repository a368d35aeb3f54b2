import { describe, expect, it } from 'vitest';
import type { MatrixRow } from '../../api/matrix';
import type { MatrixDocument } from './documents';
import { chosenOf, keyOf, localesOf, targetsOf, toggled } from './selection';

const document = (documentId: string, ...locales: string[]): MatrixDocument => ({
  ...{ uid: 'api::page.page', documentId, title: documentId, sourceLocale: 'zh-CN' },
  targets: new Map(locales.map((locale) => [locale, { locale } as MatrixRow])),
});
const [one, two] = [document('one', 'en'), document('two', 'en', 'fr')];

describe('choosing documents', () => {
  it('adds them, and takes them back once all are chosen', () => {
    const both = toggled(new Set([keyOf(one)]), [one, two]);
    expect([...both]).toEqual([keyOf(one), keyOf(two)]);
    expect(toggled(both, [two])).toEqual(new Set([keyOf(one)]));
    expect(toggled(both, [one, two]).size).toBe(0);
  });

  it('does nothing with what a filter hides', () => {
    expect(chosenOf([two], toggled(new Set(), [one, two]))).toEqual([two]);
  });

  it('means every language of theirs, or one', () => {
    const name = { uid: 'api::page.page', documentId: 'two' };
    expect(targetsOf([two])).toEqual([
      { ...name, locale: 'en' },
      { ...name, locale: 'fr' },
    ]);
    expect(targetsOf([one, two], 'fr')).toEqual([{ ...name, locale: 'fr' }]);
    expect(localesOf([one, two])).toEqual(['en', 'fr']);
  });
});
