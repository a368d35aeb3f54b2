/** What the list can be narrowed by; the names are those of the address and of the server's route. */
export const FILTERS = ['when', 'kind', 'state', 'missing', 'venue'] as const;
export type Filter = (typeof FILTERS)[number];

/** What the server is asked for, from the page's address. */
export function listParams(search: URLSearchParams): Record<string, string> {
  const params: Record<string, string> = {};
  for (const name of [...FILTERS, 'search', 'sort', 'page', 'pageSize']) {
    const value = search.get(name);
    if (value) params[name] = value;
  }
  // What is to come, unless all were asked for.
  params['when'] = search.get('when') ?? 'coming';
  if (params['when'] === 'all') delete params['when'];
  return params;
}

/** The address with another choice; the list begins anew with it. */
export function withChoice(search: URLSearchParams, name: Filter | 'search' | 'sort', value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '') next.delete(name);
  else next.set(name, value);
  next.delete('page');
  return next;
}
