import { Box, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Download, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { EntryStates } from '../Arrange/EntryStates';
import type { Kit, NamedLogo, Sheet } from './api';
import { editPath, logoPath, serverUrl } from './links';
import { Panel } from './Panel';
import { ValidityStatus } from './ValidityStatus';
import type { Words } from './words';

/** How long the logo may be used and what follows it, its texts for those who cannot see it, and its brand kits. */
export function UsePanels({ sheet, words }: { sheet: Sheet; words: Words }) {
  const { say } = words;
  const { locale: editorsLanguage } = useIntl();
  const { validity, predecessors } = sheet;
  const over = validity.published && (validity.state === 'expired' || validity.successors.length > 0);
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingTop={6}>
      <Panel title={say('logos.use.validity')}>
        <EntryStates states={sheet.state} locales={sheet.locales} editorsLanguage={editorsLanguage} />
        <Flex direction="column" alignItems="flex-start" gap={2}>
          <ValidityStatus validity={validity} words={words} />
        </Flex>
        {over && (
          <Flex gap={2} alignItems="flex-start">
            <Box shrink={0} paddingTop={1}>
              <WarningCircle fill="danger600" aria-hidden />
            </Box>
            <Typography>{say(validity.state === 'expired' ? 'logos.use.expired' : 'logos.use.superseded')}</Typography>
          </Flex>
        )}
        {validity.draftDiffers && <Typography textColor="neutral700">{say('logos.use.draft-differs')}</Typography>}
        <Chain title={say('logos.use.successors')} none={say('logos.use.successors.none')} logos={validity.successors} words={words} />
        <Chain title={say('logos.use.predecessors')} none={say('logos.use.predecessors.none')} logos={predecessors} words={words} />
        <Link tag={RouterLink} to={editPath(sheet.documentId, sheet.draftLocale)}>
          {say('logos.use.mend')}
        </Link>
      </Panel>
      <Panel title={say('logos.use.kit')}>
        <Typography textColor="neutral600">{say('logos.use.kit.text')}</Typography>
        <Flex tag="ul" gap={6} wrap="wrap" alignItems="flex-start">
          {sheet.locales.map((locale) => (
            <li key={locale}>
              <KitDownload kit={sheet.kits[locale]} language={words.language(locale)} words={words} />
            </li>
          ))}
        </Flex>
      </Panel>
      <Panel title={say('types.culture-logo.alt.label')}>
        <Typography textColor="neutral600">{say('logos.use.alt.text')}</Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {sheet.locales.map((locale) => {
            const alt = sheet.texts[locale]?.alt.trim();
            return (
              <li key={locale}>
                <Typography fontWeight="bold" tag="p">
                  {words.language(locale)}
                </Typography>
                {alt ? (
                  <Typography lang={locale}>{alt}</Typography>
                ) : (
                  <Flex gap={2}>
                    <WarningCircle fill="danger600" aria-hidden />
                    <Typography textColor="danger700">{say('logos.use.alt.missing')}</Typography>
                    <Link tag={RouterLink} to={editPath(sheet.documentId, locale)}>
                      {say('logos.use.alt.write', { language: words.language(locale) })}
                    </Link>
                  </Flex>
                )}
              </li>
            );
          })}
        </Flex>
      </Panel>
    </Flex>
  );
}

function Chain({ title, none, logos, words }: { title: string; none: string; logos: readonly NamedLogo[]; words: Words }) {
  return (
    <div>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      {logos.length === 0 ? (
        <Typography textColor="neutral600">{none}</Typography>
      ) : (
        <Flex tag="ol" gap={2} wrap="wrap">
          {logos.map((logo, i) => (
            <Flex key={logo.documentId} tag="li" gap={2}>
              {i > 0 && (
                <Typography aria-hidden textColor="neutral600">
                  →
                </Typography>
              )}
              <Link tag={RouterLink} to={logoPath(logo.documentId)}>
                {words.name(logo)}
              </Link>
            </Flex>
          ))}
        </Flex>
      )}
    </div>
  );
}

function KitDownload({ kit, language, words }: { kit: Kit | undefined; language: string; words: Words }) {
  const { say } = words;
  if (kit && 'path' in kit)
    return (
      <LinkButton href={serverUrl(kit.path)} download variant="secondary" startIcon={<Download />}>
        {say('logos.use.kit.download', { language })}
      </LinkButton>
    );
  return (
    <Box maxWidth="36rem">
      <Typography fontWeight="bold" tag="p">
        {language}
      </Typography>
      <Typography textColor="neutral700">{say(`logos.use.kit.${kit?.absent ?? 'unpublished'}`)}</Typography>
    </Box>
  );
}
