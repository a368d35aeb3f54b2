import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../../texts';
import type { MatrixDocument } from './documents';
import { keyOf, type Selection } from './selection';

/** Choosing documents: only for those who may do something with many at once. */
export interface Choosing {
  readonly selection: Selection;
  readonly onToggle: (documents: readonly MatrixDocument[]) => void;
}

/** A document's title, and whether it is chosen. */
export function DocumentTitle({ document, choosing }: { document: MatrixDocument; choosing: Choosing | undefined }) {
  const say = useTexts();
  const { title, sourceLocale } = document;
  const words = title || say('desk.untitled');
  return (
    <Flex gap={3} alignItems="flex-start">
      {choosing && (
        <Checkbox
          aria-label={say('matrix.select', { title: words })}
          checked={choosing.selection.has(keyOf(document))}
          onCheckedChange={() => choosing.onToggle([document])}
        />
      )}
      <Typography textColor="neutral800" fontWeight="semiBold" lang={title === '' ? undefined : sourceLocale}>
        {words}
      </Typography>
    </Flex>
  );
}

/** Chooses all documents that are shown. */
export function AllTitle({ documents, choosing: { selection, onToggle } }: { documents: readonly MatrixDocument[]; choosing: Choosing }) {
  const say = useTexts();
  const chosen = documents.filter((document) => selection.has(keyOf(document))).length;
  return (
    <Checkbox
      aria-label={say('matrix.select.all')}
      checked={chosen === 0 ? false : chosen === documents.length ? true : 'indeterminate'}
      onCheckedChange={() => onToggle(documents)}
    />
  );
}
