import type { ChainRole } from '@party-building/contract';
import type { NamedItem } from '../documents';
import type { Localized } from '../fallback';

/** Names in a row; one alone makes none. */
export function namesInARow(items: Localized<NamedItem>[]): ChainRole[] | undefined {
  return items.length < 2 ? undefined : items.map((item) => ({ key: item.any.key, name: item.required('name') }));
}
