import {
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type Active,
  type DragEndEvent,
} from '@dnd-kit/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTexts } from '../../../texts';
import type { Month } from '../api';
import { dayByKey, weeksOf } from '../days';
import { titleOf, weekdayNames, wholeDay } from '../words';
import { Chip } from './Chip';
import { DayCell } from './DayCell';
import type { Placed } from './placed';

interface Props {
  month: Month;
  placed: ReadonlyMap<string, readonly Placed[]>;
  mayMove: boolean;
  /** The day that Tab leads to, which may lie on another page. */
  day: string;
  /** Whether the day was chosen by keyboard and is to have the focus. */
  takesFocus: boolean;
  onDay: (day: string, byKeyboard: boolean) => void;
  onOpen: (day: string) => void;
  onDrop: (placed: Placed, day: string) => void;
}

const placedOf = (active: Active): Placed | undefined => (active.data.current as { placed?: Placed } | undefined)?.placed;

/** The month as a grid of days (ARIA Authoring Practices, grid pattern); occurrences are dragged from day to day. */
export function MonthGrid({ month, placed, mayMove, day, takesFocus, onDay, onOpen, onDrop }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [dragged, setDragged] = useState<Placed>();
  const cells = useRef(new Map<string, HTMLTableCellElement>());
  const { meta } = month;
  const { locales } = meta;
  const weeks = weeksOf(meta.from, meta.before);
  const reached = day >= meta.from && day < meta.before ? day : `${meta.month}-01`;

  useEffect(() => {
    if (takesFocus) cells.current.get(day)?.focus();
  }, [day, takesFocus, meta.from]);

  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const drop = ({ active, over }: DragEndEvent) => {
    const from = placedOf(active);
    setDragged(undefined);
    if (from && over) onDrop(from, String(over.id));
  };
  const key = (at: string) => (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const next = dayByKey(at, event.key);
    if (next !== undefined) onDay(next, true);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(at);
    else return;
    event.preventDefault();
  };
  const title = (active: Active): string => titleOf(placedOf(active)?.head.title ?? {}, locales, say);
  const names = weekdayNames(language, 'long');

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={({ active }) => setDragged(placedOf(active))}
      onDragEnd={drop}
      onDragCancel={() => setDragged(undefined)}
      accessibility={{
        screenReaderInstructions: { draggable: '' },
        announcements: {
          onDragStart: ({ active }) => say('activities.dnd.picked-up', { title: title(active) }),
          onDragOver: ({ active, over }) =>
            over ? say('activities.dnd.over', { title: title(active), day: wholeDay(String(over.id), language) }) : undefined,
          onDragEnd: ({ active }) => say('activities.dnd.dropped', { title: title(active) }),
          onDragCancel: ({ active }) => say('activities.dnd.cancelled', { title: title(active) }),
        },
      }}
    >
      <Table role="grid" aria-label={say('activities.grid')}>
        <thead>
          <tr>
            {weekdayNames(language, 'short').map((short, index) => (
              <Head key={short} scope="col" role="columnheader" abbr={names[index]}>
                {short}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <DayCell
                  key={each}
                  ref={(node) => void (node ? cells.current.set(each, node) : cells.current.delete(each))}
                  day={each}
                  name={wholeDay(each, language)}
                  placed={placed.get(each) ?? []}
                  locales={locales}
                  outside={!each.startsWith(meta.month)}
                  today={each === meta.today}
                  reached={each === reached}
                  mayMove={mayMove}
                  onOpen={() => onOpen(each)}
                  onKey={key(each)}
                  onFocus={() => onDay(each, false)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <DragOverlay dropAnimation={null}>{dragged && <Chip placed={dragged} locales={locales} $dragged />}</DragOverlay>
    </DndContext>
  );
}

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
`;

const Head = styled.th`
  padding: 0.8rem 0.4rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
  font-weight: 600;
  text-align: start;
`;
