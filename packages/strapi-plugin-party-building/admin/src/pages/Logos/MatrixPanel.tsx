import { Box, Button, Flex, Link, Status, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Sheet, Variant } from './api';
import { editPath } from './links';
import { LogoPicture, SAMPLE_GROUND } from './LogoPicture';
import type { Cell, Matrix } from './matrix';
import { Panel } from './Panel';
import { placeId, type Place } from './places';
import type { Words } from './words';

interface Props {
  sheet: Sheet;
  matrix: Matrix<Variant>;
  words: Words;
  /** Absent for who may not upload. */
  onUpload?: (place: Place) => void;
}

/** Every variant by what it is for, and what is missing. */
export function MatrixPanel({ sheet, matrix, words, onUpload }: Props) {
  const { say } = words;
  const { columns, rows, missing, duplicates, expected, filled } = matrix;

  return (
    <Panel
      title={say('logos.matrix')}
      action={
        <Status variant={missing.length === 0 ? 'success' : 'danger'} size="S">
          <Typography fontWeight="bold">
            {missing.length === 0 ? say('logos.complete') : say('logos.incomplete', { filled, expected, missing: missing.length })}
          </Typography>
        </Status>
      }
    >
      <Typography textColor="neutral600">{say('logos.matrix.rule')}</Typography>
      {duplicates.length > 0 && (
        <Flex gap={2} alignItems="flex-start">
          <Box shrink={0} paddingTop={1}>
            <WarningCircle fill="warning600" aria-hidden />
          </Box>
          <Typography>
            {say('logos.duplicates.text', { places: duplicates.map(words.place).join('; ') })}{' '}
            <Link tag={RouterLink} to={editPath(sheet.documentId, sheet.draftLocale)}>
              {say('logos.edit')}
            </Link>
          </Typography>
        </Flex>
      )}
      <Scroll tabIndex={0} role="region" aria-label={say('logos.matrix')}>
        <Table>
          <thead>
            <tr>
              {columns.map(({ colourMode, ground }) => (
                <th key={colourMode + ground} scope="col">
                  <Typography variant="sigma" textColor="neutral600">
                    {words.choice('colourMode', colourMode)}
                  </Typography>
                  <Typography variant="pi" textColor="neutral600" tag="span">
                    {words.choice('ground', ground)}
                  </Typography>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ arrangement, language, cells }) => (
            <tbody key={`${arrangement} ${language}`}>
              <tr>
                <th colSpan={columns.length} scope="rowgroup">
                  <Typography variant="omega" fontWeight="bold">
                    {words.choice('arrangement', arrangement)} · {words.language(language)}
                  </Typography>
                </th>
              </tr>
              <tr>
                {cells.map((cell) => (
                  <td key={placeId(cell.place)}>
                    <CellContent cell={cell} words={words} {...(onUpload && { onUpload })} />
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </Table>
      </Scroll>
    </Panel>
  );
}

function CellContent({ cell, words, onUpload }: { cell: Cell<Variant>; words: Words; onUpload?: (place: Place) => void }) {
  const { say } = words;
  const { place, state, variants } = cell;
  if (state === 'filled')
    return (
      <Flex direction="column" alignItems="stretch" gap={1}>
        {variants.map(({ key, file }) =>
          file ? (
            <LogoPicture key={key} url={file.url} alt={file.name} ground={SAMPLE_GROUND[place.ground]} height={8} />
          ) : (
            <Typography key={key} variant="pi" textColor="danger700">
              {say('logos.cell.no-file')}
            </Typography>
          ),
        )}
        {variants.length > 1 && (
          <Typography variant="pi" textColor="warning700">
            {say('logos.cell.duplicate', { count: variants.length })}
          </Typography>
        )}
      </Flex>
    );
  const isMissing = state === 'missing';
  return (
    <Empty $missing={isMissing}>
      <Typography variant="pi" fontWeight={isMissing ? 'bold' : 'regular'} textColor={isMissing ? 'danger700' : 'neutral600'}>
        {say(isMissing ? 'logos.cell.missing' : 'logos.cell.free')}
      </Typography>
      {onUpload && (
        <Box maxWidth="100%">
          <Button
            size="S"
            variant={isMissing ? 'secondary' : 'ghost'}
            aria-label={say('logos.cell.upload.label', { place: words.place(place) })}
            onClick={() => onUpload(place)}
          >
            {say('logos.cell.upload')}
          </Button>
        </Box>
      )}
    </Empty>
  );
}

const Scroll = styled.div`
  overflow-x: auto;
`;

const Table = styled.table`
  width: 100%;
  /* Beside the menus of a tablet all columns are seen. */
  min-width: 42rem;
  table-layout: fixed;
  border-collapse: collapse;

  th {
    text-align: start;
    padding: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[1]};
    overflow-wrap: anywhere;
    vertical-align: bottom;
  }
  th[scope='col'] > * {
    display: block;
  }
  th[scope='rowgroup'] {
    padding-top: ${({ theme }) => theme.spaces[4]};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  td {
    padding: ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[1]} ${({ theme }) => theme.spaces[4]};
    vertical-align: top;
  }
`;

const Empty = styled.div<{ $missing: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: ${({ theme }) => theme.spaces[1]};
  min-height: 8rem;
  padding-block: ${({ theme }) => theme.spaces[1]};
  text-align: center;
  border: 1px dashed ${({ theme, $missing }) => ($missing ? theme.colors.danger600 : theme.colors.neutral200)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $missing }) => ($missing ? theme.colors.danger100 : 'transparent')};
`;
