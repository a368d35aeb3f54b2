import { languageName } from '@party-building/strapi-kit/texts';
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { useIsMobile } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Term } from '../../api/terms';
import { Table } from '../../components/Table';
import { useTexts } from '../../texts';
import { ForbiddenForms } from './ForbiddenForms';

interface Props {
  terms: readonly Term[];
  languages: readonly string[];
  /** Not given to those who cannot change terms. */
  onEdit?: (term: Term) => void;
  onRemove?: (term: Term) => void;
}

/** Terms as a table; on a phone as a list, for a table would have to be pushed about. */
export function TermTable(props: Props) {
  return useIsMobile() ? <List {...props} /> : <Grid {...props} />;
}

function Grid({ terms, languages, ...actions }: Props) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const head = (words: string) => (
    <th key={words} scope="col">
      <Typography variant="sigma" textColor="neutral600">
        {words}
      </Typography>
    </th>
  );
  return (
    <Table label={say('terms.title')}>
      <thead>
        <tr>
          {languages.map((each) => head(languageName(each, languages, language)))}
          {head(say('terms.forbidden'))}
          {head(say('terms.note'))}
          {actions.onEdit && head(say('terms.actions'))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.id}>
            {languages.map((each, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell key={each} {...(index === 0 && { scope: 'row' })} style={{ minWidth: '12rem' }}>
                  <Typography lang={each} fontWeight="semiBold" textColor="neutral800">
                    {term.texts[each] ?? '—'}
                  </Typography>
                </Cell>
              );
            })}
            <td style={{ minWidth: '18rem' }}>
              <ForbiddenForms line={term.forbiddenVariants} />
            </td>
            <td style={{ minWidth: '14rem' }}>
              <Typography variant="pi" textColor="neutral700">
                {term.note}
              </Typography>
            </td>
            {actions.onEdit && (
              <td>
                <Actions term={term} {...actions} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function List({ terms, languages, ...actions }: Props) {
  const say = useTexts();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('terms.title')}>
      {terms.map((term) => (
        <Box key={term.id} tag="li" background="neutral0" padding={4} shadow="tableShadow" hasRadius>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
            <div>
              {languages
                .filter((each) => term.texts[each] !== undefined)
                .map((each) => (
                  <Typography key={each} tag="p" lang={each} fontWeight="semiBold" textColor="neutral800">
                    {term.texts[each]}
                  </Typography>
                ))}
            </div>
            {actions.onEdit && <Actions term={term} {...actions} />}
          </Flex>
          {term.forbiddenVariants !== '' && (
            <Box paddingTop={2}>
              <Typography tag="p" variant="sigma" textColor="neutral600">
                {say('terms.forbidden')}
              </Typography>
              <ForbiddenForms line={term.forbiddenVariants} />
            </Box>
          )}
          {term.note !== '' && (
            <Typography tag="p" variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
              {term.note}
            </Typography>
          )}
        </Box>
      ))}
    </Flex>
  );
}

function Actions({ term, onEdit, onRemove }: { term: Term } & Pick<Props, 'onEdit' | 'onRemove'>) {
  const say = useTexts();
  const name = Object.values(term.texts)[0] ?? '';
  return (
    <Flex gap={1}>
      <IconButton variant="ghost" withTooltip={false} label={say('terms.edit.of', { term: name })} onClick={() => onEdit?.(term)}>
        <Pencil />
      </IconButton>
      <IconButton variant="ghost" withTooltip={false} label={say('terms.remove.of', { term: name })} onClick={() => onRemove?.(term)}>
        <Trash />
      </IconButton>
    </Flex>
  );
}
