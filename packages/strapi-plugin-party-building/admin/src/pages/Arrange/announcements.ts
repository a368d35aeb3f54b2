import type { Announcements } from '@dnd-kit/core';
import type { Say } from '../../texts';

/**
 * What a screen reader says while an entry is dragged.
 *
 * @param order the ids in the order before the drag.
 */
export function announcements(order: readonly string[], titleOf: (id: string) => string, say: Say): Announcements {
  // Picking up an entry reports it as over itself at once: saying its place then would cut off what was just said.
  let left = false;
  const total = order.length;
  const place = (id: string | number) => ({ position: order.indexOf(String(id)) + 1, total });
  return {
    onDragStart({ active }) {
      left = false;
      return say('arrange.dnd.picked-up', { title: titleOf(String(active.id)), ...place(active.id) });
    },
    onDragOver({ active, over }) {
      left ||= over !== null && over.id !== active.id;
      return over && left ? say('arrange.dnd.moved', { title: titleOf(String(active.id)), ...place(over.id) }) : undefined;
    },
    onDragEnd({ active, over }) {
      const title = titleOf(String(active.id));
      return over && over.id !== active.id
        ? say('arrange.dnd.dropped', { title, ...place(over.id) })
        : say('arrange.dnd.cancelled', { title, ...place(active.id) });
    },
    onDragCancel: ({ active }) => say('arrange.dnd.cancelled', { title: titleOf(String(active.id)), ...place(active.id) }),
  };
}
