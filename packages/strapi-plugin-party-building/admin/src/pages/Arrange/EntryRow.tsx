import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Box, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Drag } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Entry, ListName } from '../../api';
import { uidOf } from '../../plugin-id';
import { useTexts } from '../../texts';
import { EntryStates } from './EntryStates';

interface Props {
  entry: Entry;
  list: ListName;
  /** The title that it goes by. */
  name: string;
  index: number;
  total: number;
  /** The default first. */
  locales: readonly string[];
  editorsLanguage: string;
  onStep: (by: 1 | -1) => void;
}

/** One entry: a handle, its titles and states, and buttons that move it one place. */
export function EntryRow({ entry, list, name, index, total, locales, editorsLanguage, onStep }: Props) {
  const say = useTexts();
  const place = { title: name, position: index + 1, total };
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: entry.documentId,
    attributes: { roleDescription: say('arrange.handle.role') },
  });
  const [defaultLocale = '', ...otherLocales] = locales;
  const edit = `/content-manager/collection-types/${uidOf(list)}/${entry.documentId}?plugins[i18n][locale]=${defaultLocale}`;

  return (
    <Row ref={setNodeRef} style={{ transform: CSS.Transform.toString(transform), transition }} $dragging={isDragging}>
      <Box shrink={0}>
        <Handle
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          label={say('arrange.handle', place)}
          withTooltip={false}
          variant="ghost"
        >
          <Drag />
        </Handle>
      </Box>
      <Position aria-hidden>
        <Typography variant="delta" textColor="neutral600">
          {index + 1}
        </Typography>
      </Position>
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 0" minWidth={0}>
        <Link tag={RouterLink} to={edit} lang={entry.title[defaultLocale] === undefined ? undefined : defaultLocale}>
          {name}
        </Link>
        {otherLocales.map((locale) => (
          <Typography key={locale} textColor="neutral600" lang={entry.title[locale] === undefined ? undefined : locale}>
            {entry.title[locale] ?? say('arrange.untitled.locale')}
          </Typography>
        ))}
        <EntryStates states={entry.state} locales={locales} editorsLanguage={editorsLanguage} />
      </Flex>
      <Flex gap={1} shrink={0}>
        <IconButton label={say('arrange.up', { title: name })} disabled={index === 0} onClick={() => onStep(-1)} withTooltip={false}>
          <ArrowUp />
        </IconButton>
        <IconButton
          label={say('arrange.down', { title: name })}
          disabled={index === total - 1}
          onClick={() => onStep(1)}
          withTooltip={false}
        >
          <ArrowDown />
        </IconButton>
      </Flex>
    </Row>
  );
}

const Row = styled.li<{ $dragging: boolean }>`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[4]};
  position: relative;
  z-index: ${({ $dragging }) => ($dragging ? 1 : 'auto')};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme, $dragging }) => ($dragging ? theme.shadows.popupShadow : 'none')};

  & + & {
    margin-top: ${({ theme }) => theme.spaces[2]};
  }

  @media (prefers-reduced-motion: reduce) {
    transition: none !important;
  }
`;

const Handle = styled(IconButton)`
  cursor: grab;
  touch-action: none;

  &:active {
    cursor: grabbing;
  }
`;

const Position = styled.span`
  min-width: 2ch;
  text-align: right;
`;
