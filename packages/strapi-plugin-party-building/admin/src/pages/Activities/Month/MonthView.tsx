import { Box, Button, Flex, IconButton, Loader, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { useTexts } from '../../../texts';
import { useGetMonthQuery } from '../api';
import { isMonth, monthAfter } from '../days';
import { DoneBar } from '../DoneBar';
import { DuplicateDialog } from '../DuplicateDialog';
import { useMay } from '../may';
import { MoveDialog } from '../MoveDialog';
import { NewDialog } from '../NewDialog';
import { Problem } from '../Problem';
import { useMoving, type Movable } from '../use-moving';
import { monthName } from '../words';
import { DayDialog } from './DayDialog';
import { Legend } from './Legend';
import { MonthGrid } from './MonthGrid';
import { placedOn, type Placed } from './placed';

const movable = ({ head, occurrence, day }: Placed): Movable => ({ head, planned: occurrence.planned, day });

type Open = { kind: 'day' | 'new'; day: string } | { kind: 'duplicate'; placed: Placed };

/** A month of activities, and what can be done with each. */
export function MonthView() {
  const say = useTexts();
  const { locale: language } = useIntl();
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('month');
  const shown = isMonth(wanted) ? wanted : new Date().toISOString().slice(0, 7);
  const query = useGetMonthQuery(shown, { refetchOnMountOrArgChange: true });
  // The page before stays while the next is on its way: nothing jumps.
  const month = query.currentData ?? query.data;
  const [mayMove, mayCreate] = [useMay('update'), useMay('create')];
  const [focus, setFocus] = useState({ day: '', byKeyboard: false });
  const [open, setOpen] = useState<Open>();
  const locales = month?.meta.locales ?? [];
  const moving = useMoving(locales, shown);
  const placed = useMemo(() => (month ? placedOn(month) : new Map<string, Placed[]>()), [month]);

  const show = (next: string) => setSearch({ view: 'month', month: next });
  const toDay = (day: string, byKeyboard: boolean) => {
    setFocus({ day, byKeyboard });
    // Days at the ends of the page stand on it, too: by keyboard the page turns when it is left.
    if (byKeyboard && month && (day < month.meta.from || day >= month.meta.before)) show(day.slice(0, 7));
  };
  const step = (months: number) => {
    setFocus({ day: '', byKeyboard: false });
    show(monthAfter(shown, months));
  };

  if (query.error && !query.isFetching) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <Box paddingTop={4} paddingBottom={8}>
      <Flex gap={2} paddingBottom={3} wrap="wrap">
        <IconButton label={say('activities.previous')} withTooltip={false} onClick={() => step(-1)}>
          <ChevronLeft />
        </IconButton>
        <IconButton label={say('activities.next')} withTooltip={false} onClick={() => step(1)}>
          <ChevronRight />
        </IconButton>
        <Button variant="tertiary" onClick={() => month && show(month.meta.today.slice(0, 7))}>
          {say('activities.today')}
        </Button>
        <Box paddingLeft={2} role="status">
          <Typography tag="h2" variant="beta">
            {monthName(shown, language)}
          </Typography>
        </Box>
      </Flex>
      {!month && (
        <Flex justifyContent="center" padding={8} aria-busy>
          <Loader>{say('activities.loading')}</Loader>
        </Flex>
      )}
      {month && (
        <Box aria-busy={query.isFetching}>
          <MonthGrid
            month={month}
            placed={placed}
            mayMove={mayMove && !moving.busy}
            day={focus.day || (month.meta.today.startsWith(month.meta.month) ? month.meta.today : `${month.meta.month}-01`)}
            takesFocus={focus.byKeyboard && open === undefined && !moving.question}
            onDay={toDay}
            onOpen={(day) => setOpen({ kind: 'day', day })}
            onDrop={(from, day) => moving.drop(movable(from), day)}
          />
          <Legend locales={locales} />
          <Typography variant="pi" textColor="neutral600">
            {say('activities.how', { zone: month.meta.timeZone })}
          </Typography>
        </Box>
      )}
      {open?.kind === 'day' && month && (
        <DayDialog
          day={open.day}
          placed={placed.get(open.day) ?? []}
          locales={locales}
          timeZone={month.meta.timeZone}
          mayMove={mayMove}
          mayCreate={mayCreate}
          onMove={(from) => (setOpen(undefined), moving.ask(movable(from)))}
          onDuplicate={(from) => setOpen({ kind: 'duplicate', placed: from })}
          onNew={() => setOpen({ kind: 'new', day: open.day })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.kind === 'new' && <NewDialog day={open.day} onClose={() => setOpen(undefined)} />}
      {open?.kind === 'duplicate' && (
        <DuplicateDialog head={open.placed.head} locales={locales} day={open.placed.day} onClose={() => setOpen(undefined)} />
      )}
      {moving.question && <MoveDialog moving={moving} question={moving.question} locales={locales} />}
      <DoneBar moving={moving} />
    </Box>
  );
}
