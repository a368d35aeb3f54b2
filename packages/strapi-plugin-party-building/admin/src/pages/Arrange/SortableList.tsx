import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useNotifyAT, Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListName } from '../../api';
import { useTexts } from '../../texts';
import { announcements } from './announcements';
import { EntryRow } from './EntryRow';
import { localesOf } from './languages';
import type { ArrangementEditor } from './use-arrangement';

interface Props {
  list: ListName;
  editor: ArrangementEditor;
}

/** The entries, to be moved by mouse, finger or keyboard, and by buttons. */
export function SortableList({ list, editor }: Props) {
  const say = useTexts();
  const { locale: editorsLanguage } = useIntl();
  const { notifyStatus } = useNotifyAT();
  const sensors = useSensors(
    // A short way first, so that a click on the handle moves nothing.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const { entries, defaultLocale } = editor;
  const locales = localesOf(entries, defaultLocale);
  const order = entries.map(({ documentId }) => documentId);
  const titles = new Map(
    entries.map(({ documentId, title }) => [
      documentId,
      locales.map((locale) => title[locale]).find((written) => written) ?? say('arrange.untitled'),
    ]),
  );
  const titleOf = (id: UniqueIdentifier) => titles.get(String(id)) ?? say('arrange.untitled');

  const drop = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) editor.move(order.indexOf(String(active.id)), order.indexOf(String(over.id)));
  };
  const step = (from: number, to: number) => {
    editor.move(from, to);
    notifyStatus(say('arrange.dnd.moved', { title: titleOf(order[from] ?? ''), position: to + 1, total: order.length }));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        announcements: announcements(order, titleOf, say),
        screenReaderInstructions: { draggable: say('arrange.dnd.instructions') },
      }}
    >
      <SortableContext items={order} strategy={verticalListSortingStrategy} disabled={editor.saving || order.length < 2}>
        <Box tag="ol" aria-label={say(`arrange.list.${list}`)}>
          {entries.map((entry, index) => (
            <EntryRow
              key={entry.documentId}
              entry={entry}
              list={list}
              name={titleOf(entry.documentId)}
              index={index}
              total={order.length}
              locales={locales}
              editorsLanguage={editorsLanguage}
              onStep={(by) => step(index, index + by)}
            />
          ))}
        </Box>
      </SortableContext>
    </DndContext>
  );
}
