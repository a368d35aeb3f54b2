import type { Languages } from '../../api/memory';

/** What is asked of the memory; its address says it. */
export interface Asked extends Partial<Languages> {
  readonly search: string;
  readonly page: number;
}

export function askedFrom(address: URLSearchParams): Asked {
  const [sourceLocale, targetLocale] = [address.get('from'), address.get('to')];
  return {
    search: address.get('search') ?? '',
    page: Math.max(Math.floor(Number(address.get('page')) || 1), 1),
    ...(sourceLocale && { sourceLocale }),
    ...(targetLocale && { targetLocale }),
  };
}

export const searchOf = ({ search, page, sourceLocale, targetLocale }: Asked): URLSearchParams =>
  new URLSearchParams({
    ...(search !== '' && { search }),
    ...(sourceLocale !== undefined && { from: sourceLocale }),
    ...(targetLocale !== undefined && { to: targetLocale }),
    ...(page > 1 && { page: String(page) }),
  });
