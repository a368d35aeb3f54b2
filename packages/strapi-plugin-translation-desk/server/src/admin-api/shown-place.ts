import { type Attribute, type Attributes, type List, type Schema } from '@party-building/l10n';

/** A step on the way to a unit: an attribute, an item of its list, or a part of a picture. */
export interface ShownStep {
  /** The attribute, or the part. */
  readonly name: string;
  /** Under which the Content Manager has a label; absent of a part. */
  readonly label?: string;
  /** Which item of the list, from 1. */
  readonly item?: number;
}

/** `name`, or an item in brackets. */
const STEP = /([^.[\]]+)|\[([^\]]*)\]/gu;

/** Where a unit stands, step by step, for a person to read. */
export function shownPlace(schema: Schema, lists: readonly List[], path: string): ShownStep[] {
  const steps: ShownStep[] = [];
  let attributes: Attributes | undefined = schema.attributes;
  let owner = `content-types.${schema.uid}`;
  let attribute: Attribute | undefined;
  const enter = (component: string | undefined) => {
    attributes = component === undefined ? undefined : schema.components[component]?.attributes;
    owner = `components.${component}`;
  };
  const found = [...path.matchAll(STEP)];
  found.forEach(({ 0: whole, 1: name, index }, at) => {
    if (name === undefined) {
      const step = steps.pop();
      const item = (lists.find((list) => list.path === path.slice(0, index))?.items.indexOf(unescaped(whole.slice(1, -1))) ?? -1) + 1;
      if (step) steps.push({ ...step, ...(item > 0 && { item }) });
      if (attribute?.type === 'dynamiczone') enter(zoneComponent(schema, attribute, unescaped(whole.slice(1, -1)), found[at + 1]?.[1]));
      return;
    }
    const attributeName = unescaped(name);
    attribute = attributes?.[attributeName];
    steps.push({ name: attributeName, ...(attribute && { label: `content-manager.${owner}.${attributeName}` }) });
    if (attribute?.type === 'component') enter(attribute.component);
    else if (attribute?.type !== 'dynamiczone') attributes = undefined;
  });
  return steps;
}

const unescaped = (name: string): string =>
  name.replace(/%([0-9A-F]{2})/gu, (_sign, code: string) => String.fromCharCode(parseInt(code, 16)));

/** An item without a key says its component; of one with a key any that has the field has the same label, or nearly. */
const zoneComponent = (schema: Schema, { components = [] }: Attribute, item: string, field: string | undefined): string | undefined =>
  components.find((uid) => item.endsWith(`:${uid}`)) ??
  components.find((uid) => field !== undefined && schema.components[uid]?.attributes[unescaped(field)] !== undefined);
