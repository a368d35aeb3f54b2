import { typeOf } from '../plugin-id';
import { useGetCheckedTypesQuery } from './api';

/** Whether a content type is checked: ours always, one of others where a check has been registered for it. */
export function useIsChecked(uid: string): boolean {
  const ours = typeOf(uid) !== undefined;
  const { data } = useGetCheckedTypesQuery(undefined, { skip: ours });
  return ours || data?.data.some((type) => type.uid === uid) === true;
}
