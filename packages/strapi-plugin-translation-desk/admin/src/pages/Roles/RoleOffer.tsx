import { languageName } from '@party-building/strapi-kit/texts';
import { Alert, Box, Flex, Grid, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { sentenceOf, statusOf } from '../../api/errors';
import { useCreateDeskRoleMutation, type OfferedRole } from '../../api/roles';
import { useTexts } from '../../texts';
import { byLanguage } from './by-language';
import { RoleCard } from './RoleCard';

/** The ready-made roles, language by language; what each allows is read before it is created. */
export function RoleOffer({ offered }: { offered: readonly OfferedRole[] }) {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const [create, { isLoading }] = useCreateDeskRoleMutation();
  const [problem, setProblem] = useState<string>();
  const languages = byLanguage(offered);
  const locales = languages.map(([locale]) => locale);

  const send = async ({ kind, locale }: OfferedRole): Promise<boolean> => {
    if (isLoading) return false;
    setProblem(undefined);
    const answer = await create({ kind, locale });
    if (!('error' in answer)) {
      toggleNotification({ type: 'success', message: say('roles.created') });
      return true;
    }
    setProblem(statusOf(answer.error) === 403 ? say('roles.forbidden') : (sentenceOf(answer.error) ?? say('desk.again-later')));
    return false;
  };
  return (
    <>
      {problem !== undefined && (
        <Alert
          role="alert"
          variant="danger"
          title={say('roles.failed.title')}
          closeLabel={say('desk.close')}
          onClose={() => setProblem(undefined)}
        >
          {problem}
        </Alert>
      )}
      {languages.map(([locale, roles]) => (
        <Box key={locale} tag="section" aria-label={languageName(locale, locales, language)}>
          <Typography tag="h2" variant="delta">
            {languageName(locale, locales, language)}
          </Typography>
          <Box paddingTop={3}>
            <Grid.Root gap={4}>
              {roles.map((role) => (
                <Grid.Item key={role.kind} col={6} s={12} xs={12} direction="column" alignItems="stretch">
                  <RoleCard role={role} busy={isLoading} onCreate={() => send(role)} />
                </Grid.Item>
              ))}
            </Grid.Root>
          </Box>
        </Box>
      ))}
      <Flex direction="column" alignItems="flex-start">
        <Typography variant="pi" textColor="neutral600">
          {say('roles.hint')}
        </Typography>
      </Flex>
    </>
  );
}
