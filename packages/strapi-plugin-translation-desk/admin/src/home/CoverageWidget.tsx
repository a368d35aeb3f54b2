import { Harmless, WidgetData } from '@party-building/strapi-kit/admin';
import { languageName } from '@party-building/strapi-kit/texts';
import { Flex, Link, Typography } from '@strapi/design-system';
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
  const query = useGetCoverageQuery(undefined, { refetchOnMountOrArgChange: true });
  const words = { loading: say('home.loading'), failed: say('home.failed'), retry: say('desk.retry') };
  return (
    <WidgetData query={query} words={words}>
      {({ data }) =>
        data.length === 0 ? (
          <Widget.NoData>{say('home.none')}</Widget.NoData>
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4} data-translation-desk-home>
            {data.map((coverage) => (
              <Language key={coverage.locale} coverage={coverage} locales={data.map(({ locale }) => locale)} />
            ))}
          </Flex>
        )
      }
    </WidgetData>
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
