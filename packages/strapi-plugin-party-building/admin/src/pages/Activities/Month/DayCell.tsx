import { useDraggable, useDroppable } from '@dnd-kit/core';
import { forwardRef, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../../../texts';
import { Chip } from './Chip';
import { isMovable, type Placed } from './placed';

/** What a cell has room for; the rest is in the day's dialog. */
const MOST = 3;

interface Props {
  day: string;
  /** “Friday, 13 November 2026”. */
  name: string;
  placed: readonly Placed[];
  locales: readonly string[];
  outside: boolean;
  today: boolean;
  /** Whether Tab leads to this cell. */
  reached: boolean;
  mayMove: boolean;
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

/** One day of the month. */
export const DayCell = forwardRef<HTMLTableCellElement, Props>(function DayCell(
  { day, name, placed, locales, outside, today, reached, mayMove, onOpen, onKey, onFocus },
  ref,
) {
  const say = useTexts();
  const { setNodeRef, isOver } = useDroppable({ id: day });
  const count = placed.length === 0 ? say('activities.day.none') : say('activities.day.count', { count: placed.length });
  return (
    <Cell
      ref={(node) => {
        setNodeRef(node);
        if (typeof ref === 'function') ref(node);
      }}
      role="gridcell"
      tabIndex={reached ? 0 : -1}
      aria-label={[name, ...(today ? [say('activities.today')] : []), count].join(', ')}
      aria-current={today ? 'date' : undefined}
      data-day={day}
      $outside={outside}
      $over={isOver}
      onKeyDown={onKey}
      onFocus={onFocus}
      onDoubleClick={({ target, currentTarget }) => target === currentTarget && onOpen()}
    >
      <DayNumber type="button" tabIndex={-1} aria-hidden $today={today} onClick={onOpen}>
        {day.slice(8).replace(/^0/, '')}
      </DayNumber>
      {placed.slice(0, placed.length > MOST ? MOST - 1 : MOST).map((each) => (
        <DraggableChip
          key={`${each.occurrence.documentId} ${each.occurrence.planned}`}
          placed={each}
          locales={locales}
          mayMove={mayMove}
          onOpen={onOpen}
        />
      ))}
      {placed.length > MOST && (
        <More type="button" tabIndex={-1} onClick={onOpen}>
          {say('activities.more', { count: placed.length - MOST + 1 })}
        </More>
      )}
    </Cell>
  );
});

const DayNumber = styled.button<{ $today: boolean }>`
  min-width: 2.4rem;
  height: 2.4rem;
  margin-block-end: 0.2rem;
  padding: 0 0.4rem;
  border: 0;
  border-radius: 1.2rem;
  background: ${({ theme, $today }) => ($today ? theme.colors.primary600 : 'transparent')};
  color: ${({ theme, $today }) => ($today ? theme.colors.neutral0 : theme.colors.neutral700)};
  font: inherit;
  font-size: 1.2rem;
  font-weight: ${({ $today }) => ($today ? 700 : 500)};
  cursor: pointer;
`;

interface ChipProps {
  placed: Placed;
  locales: readonly string[];
  mayMove: boolean;
  onOpen: () => void;
}

function DraggableChip({ placed, locales, mayMove, onOpen }: ChipProps) {
  const { occurrence, day } = placed;
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: `${occurrence.documentId} ${occurrence.planned} ${day}`,
    data: { placed },
    disabled: !mayMove || !isMovable(placed),
  });
  return <Faint ref={setNodeRef} placed={placed} locales={locales} onClick={onOpen} {...listeners} $faint={isDragging} />;
}

const Faint = styled(Chip)<{ $faint: boolean }>`
  opacity: ${({ $faint }) => ($faint ? 0.4 : 1)};
`;

const Cell = styled.td<{ $outside: boolean; $over: boolean }>`
  height: 12.4rem;
  padding: 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme, $outside, $over }) =>
    $over ? theme.colors.primary100 : $outside ? theme.colors.neutral100 : theme.colors.neutral0};
  vertical-align: top;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const More = styled.button`
  width: 100%;
  margin-block-start: 0.3rem;
  padding: 0.2rem 0.5rem;
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.primary700};
  font: inherit;
  font-size: 1.2rem;
  font-weight: 600;
  text-align: start;
  cursor: pointer;
`;
