import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useGetKeysQuery } from '../api';
import { choiceWord } from '../fields/Choice/words';
import { useEditingLocale } from '../fields/editing-locale';
import { referenceChoices } from '../fields/KeyReference/choices';
import { PLUGIN_ID, typeOf } from '../plugin-id';
import { useTexts } from '../texts';

type Row = Record<string, unknown>;

/** As much as we read and write of what Strapi passes to `Admin/CM/pages/ListView/inject-column-in-table`. */
export interface Column {
  name: string;
  attribute: { customField?: string; options?: { target?: string } };
  sortable?: boolean;
  cellFormatter?: (row: Row, header: Column) => ReactNode;
}

/** Columns of our custom fields show words and titles; what is stored there is no text for people, so nothing is sorted by it. */
export function wordsInColumns(columns: Column[]): Column[] {
  return columns.map((column) => {
    switch (column.attribute.customField) {
      case `plugin::${PLUGIN_ID}.choice`:
        return { ...column, sortable: false, cellFormatter: (row) => <ChoiceCell attribute={column.name} value={row[column.name]} /> };
      case `plugin::${PLUGIN_ID}.key-reference`: {
        const target = column.attribute.options?.target;
        return { ...column, sortable: false, cellFormatter: (row) => <ReferenceCell target={target} value={row[column.name]} /> };
      }
      default:
        return column;
    }
  });
}

const NONE = '-';

function Cell({ children }: { children: ReactNode }) {
  return (
    <Typography textColor="neutral800" ellipsis maxWidth="30rem">
      {children}
    </Typography>
  );
}

function ChoiceCell({ attribute, value }: { attribute: string; value: unknown }) {
  const say = useTexts();
  if (typeof value !== 'string' || value === '') return <Cell>{NONE}</Cell>;
  return <Cell>{choiceWord(attribute, value, say) ?? say('field.choice.unknown')}</Cell>;
}

function ReferenceCell({ target, value }: { target: string | undefined; value: unknown }) {
  const say = useTexts();
  const locale = useEditingLocale();
  const { data } = useGetKeysQuery({ type: typeOf(target) ?? '', locale }, { skip: typeof value !== 'string' || value === '' });
  if (typeof value !== 'string' || value === '' || !data) return <Cell>{NONE}</Cell>;
  return <Cell>{referenceChoices(data.data, value, say).find(({ key }) => key === value)?.title}</Cell>;
}
