import { VALUE_KINDS, type Value } from '@party-building/contract';
import type { ValueRow } from '../documents';
import type { Localized } from '../fallback';
import { chosen } from './chosen';
import { compact } from './compact';
import { namesInARow } from './names-in-a-row';
import { reference } from './reference';

/** @param grasps keys of those that this locale shows. */
export function projectValue(value: Localized<ValueRow>, grasps: ReadonlySet<string>): Value {
  return compact<Value>({
    key: value.any.key,
    kind: chosen(VALUE_KINDS, value.any.kind),
    statement: value.required('statement'),
    comparison: namesInARow(value.items((item) => item.comparison)),
    gloss: value.optional('gloss'),
    grasp: reference(value.any.grasp, grasps),
  });
}
