import { Harmless } from '@party-building/strapi-kit/admin';
import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { useGetCoverageQuery, type LanguageCoverage } from '../api/matrix';
import { MarkLink } from '../components/MarkLink';
import { Mark } from '../components/StateMark';
import { DOCUMENT_SIGNS } from '../components/states';
import { matrixPathOf } from '../paths';
import { useTexts } from '../texts';

/** How far each language has come, on Strapi's home page. */
export function CoverageWidget() {
  const say = useTexts();
  return (
    <Harmless name="Translation desk" instead={<Widget.Error>{say('home.failed')}</Widget.Error>}>
      <Languages />
    </Harmless>
  );
}

function Languages() {
  const say = useTexts();
  const { data, isError, isFetching, refetch } = useGetCoverageQuery(undefined, { refetchOnMountOrArgChange: true });
  if (!data && isError && !isFetching)
    return (
      <Flex direction="column" gap={2} role="alert">
        <Widget.Error>{say('home.failed')}</Widget.Error>
        <TextButton onClick={() => void refetch()}>{say('desk.retry')}</TextButton>
      </Flex>
    );
  if (!data) return <Widget.Loading>{say('home.loading')}</Widget.Loading>;
  if (data.data.length === 0) return <Widget.NoData>{say('home.none')}</Widget.NoData>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} data-translation-desk-home>
      {data.data.map((coverage) => (
        <Language key={coverage.locale} coverage={coverage} locales={data.data.map(({ locale }) => locale)} />
      ))}
    </Flex>
  );
}

function Language({ coverage, locales }: { coverage: LanguageCoverage; locales: readonly string[] }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { locale, all, done } = coverage;
  const toDo = [
    ['published-but-outdated', coverage.publishedButOutdated],
    ['outdated', coverage.outdated],
  ] as const;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="h3" fontWeight="semiBold">
        {languageName(locale, locales, language)}
      </Typography>
      {toDo
        .filter(([, count]) => count > 0)
        .map(([state, count]) => (
          <MarkLink key={state} to={matrixPathOf(locale, state)}>
            <Mark sign={DOCUMENT_SIGNS[state]}>{say(`home.${state}`, { count })}</Mark>
          </MarkLink>
        ))}
      <Link tag={RouterLink} to={matrixPathOf(locale)}>
        {say('home.done', { done, all })}
      </Link>
    </Flex>
  );
}
