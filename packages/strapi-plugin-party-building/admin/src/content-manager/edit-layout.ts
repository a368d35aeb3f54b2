import type { ReactNode } from 'react';
import { isTextId, type TextId } from '../texts';
import { ourComponent, ourType } from './our-type';
import { headingParts, type HeadingPart } from './row-heading';

/** As much as we read and write of what Strapi passes to `Admin/CM/pages/EditView/mutate-edit-view-layout`. */
export interface EditField {
  name: string;
  type: string;
  attribute: {
    pluginOptions?: { i18n?: { localized?: boolean }; 'party-building'?: { required?: boolean } };
    component?: string;
    repeatable?: boolean;
    customField?: string;
  };
  /** Of a component: what Strapi heads its rows with. */
  mainField?: { name: string };
  hint?: ReactNode;
  labelAction?: ReactNode;
}
type Row = EditField[];

export interface EditLayout {
  layout: Row[][];
  components: Record<string, { layout: Row[] }>;
  options: object;
}

/** The help text of an attribute; `undefined` where there is none. */
export function hintOf(room: 'types' | 'components', owner: string, attribute: string): TextId | undefined {
  const everywhere = room === 'types' ? [`every-type.${attribute}.hint`] : [];
  return [`${room}.${owner}.${attribute}.hint`, ...everywhere].find(isTextId);
}

/** Puts help into a field, and words over the rows of a list. */
export type Explain = (field: EditField, hint: TextId, parts: readonly HeadingPart[] | undefined) => EditField;

/** Our types and components with help at their fields; everybody else's as they are. */
export function explainLayout(layout: EditLayout, explain: Explain): EditLayout {
  const rows = (room: 'types' | 'components', owner: string, all: Row[]): Row[] =>
    all.map((row) =>
      row.map((field) => {
        const hint = hintOf(room, owner, field.name);
        // A list inside a component does not know its name in the form: its rows keep Strapi's headings.
        const parts = room === 'types' ? headingParts(field, layout.components) : undefined;
        return hint === undefined ? field : explain(field, hint, parts);
      }),
    );
  const type = ourType(layout.options);
  return {
    ...layout,
    layout: type === undefined ? layout.layout : layout.layout.map((panel) => rows('types', type, panel)),
    components: Object.fromEntries(
      Object.entries(layout.components).map(([uid, component]) => {
        const owner = ourComponent(uid);
        return [uid, owner === undefined ? component : { ...component, layout: rows('components', owner, component.layout) }];
      }),
    ),
  };
}
