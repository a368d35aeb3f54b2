import type { Action } from './action';
import { useCheckedPublish } from './use-checked-publish';

/** Strapi's own "Publish", asked about by the checks first. Types that nobody checks are published as ever. */
export function withChecks(publish: Action): Action {
  const CheckedPublish: Action = (props) => useCheckedPublish(props, publish(props));
  if (publish.type !== undefined) CheckedPublish.type = publish.type;
  if (publish.position !== undefined) CheckedPublish.position = publish.position;
  return CheckedPublish;
}
