import { Box, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { plainText } from '@party-building/l10n';
import { Trash } from '@strapi/icons';
import { useIsMobile } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import type { Pair } from '../../api/memory';
import { Table } from '../../components/Table';
import { editorPath } from '../../paths';
import { usePlaceWords } from '../../places/use-place';
import { useTexts } from '../../texts';
import { CodedText } from '../Editor/CodedText';
import { dayWords } from '../Matrix/day';

interface Props {
  pairs: readonly Pair[];
  /** Not given to those who cannot remove pairs. */
  onRemove?: (pair: Pair) => void;
}

/** Pairs as a table; on a phone as a list, for a table would have to be pushed about. */
export function PairTable(props: Props) {
  return useIsMobile() ? <List {...props} /> : <Grid {...props} />;
}

function Grid({ pairs, onRemove }: Props) {
  const say = useTexts();
  const columns = ['source', 'target', 'from', ...(onRemove ? (['actions'] as const) : [])] as const;
  return (
    <Table label={say('memory.title')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {say(`memory.column.${column}`)}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.id}>
            <th scope="row" style={{ minWidth: '20rem', width: '36%' }}>
              <CodedText content={pair.source} lang={pair.sourceLocale} />
            </th>
            <td style={{ minWidth: '20rem', width: '36%' }}>
              <CodedText content={pair.target} lang={pair.targetLocale} />
            </td>
            <td style={{ minWidth: '14rem' }}>
              <From pair={pair} />
            </td>
            {onRemove && (
              <td>
                <Remove pair={pair} onRemove={onRemove} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function List({ pairs, onRemove }: Props) {
  const say = useTexts();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('memory.title')}>
      {pairs.map((pair) => (
        <Box key={pair.id} tag="li" background="neutral0" padding={4} shadow="tableShadow" hasRadius>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
            <CodedText content={pair.source} lang={pair.sourceLocale} />
            {onRemove && <Remove pair={pair} onRemove={onRemove} />}
          </Flex>
          <Box paddingTop={1} paddingBottom={2}>
            <CodedText content={pair.target} lang={pair.targetLocale} />
          </Box>
          <From pair={pair} />
        </Box>
      ))}
    </Flex>
  );
}

/** Where a pair was approved, and when. */
function From({ pair }: { pair: Pair }) {
  const say = useTexts();
  const { locale: usersLanguage } = useIntl();
  const placeWords = usePlaceWords();
  const { uid, documentId, path, place, title, sourceLocale, targetLocale, at } = pair;
  return (
    <Flex direction="column" alignItems="flex-start">
      {title === null ? (
        <Typography textColor="neutral700">{say('memory.from.gone')}</Typography>
      ) : (
        <Link tag={RouterLink} to={editorPath({ uid, documentId, locale: targetLocale }, path)}>
          <span lang={title === '' ? undefined : sourceLocale}>{title || say('desk.untitled')}</span>
        </Link>
      )}
      <Typography variant="pi" textColor="neutral600">
        {place ? placeWords(place) : path}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('memory.from.day', { day: dayWords(String(at), usersLanguage) })}
      </Typography>
    </Flex>
  );
}

function Remove({ pair, onRemove }: { pair: Pair; onRemove: (pair: Pair) => void }) {
  const say = useTexts();
  return (
    <IconButton
      variant="ghost"
      withTooltip={false}
      label={say('memory.remove.of', { source: plainText(pair.source) })}
      onClick={() => onRemove(pair)}
    >
      <Trash />
    </IconButton>
  );
}
