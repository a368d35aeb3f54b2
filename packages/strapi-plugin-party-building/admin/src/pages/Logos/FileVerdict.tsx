import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { Item } from './batch';
import { SAMPLE_GROUND } from './LogoPicture';
import { dataUrl } from './preview';
import type { Words } from './words';

/** So many reasons are read at a glance; the others open. */
const AT_ONCE = 3;

/** What was found in a file, in words, and the picture before and after. */
export function FileVerdict({ item, words }: { item: Item; words: Words }) {
  const { say } = words;
  const { check, before, place, file } = item;
  const ground = SAMPLE_GROUND[place.ground];
  const [undrawable, setUndrawable] = useState(false);
  const clean = check.state === 'done' ? check.result.clean : undefined;
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Flex gap={3} alignItems="flex-start">
        <Shown title={say('logos.before')}>
          {undrawable ? (
            <None>{say('logos.before.none')}</None>
          ) : (
            <Picture
              src={before}
              alt={say('logos.before.alt', { name: file.name })}
              style={{ background: ground }}
              onError={() => setUndrawable(true)}
            />
          )}
        </Shown>
        <Shown title={say('logos.after')}>
          {clean ? (
            <Picture src={dataUrl(clean)} alt={say('logos.after.alt', { name: file.name })} style={{ background: ground }} />
          ) : (
            <None aria-hidden>–</None>
          )}
        </Shown>
      </Flex>
      <Box flex="1 1 30rem" minWidth={0}>
        <Sentences check={check} fileName={file.name} words={words} />
      </Box>
    </Flex>
  );
}

function Sentences({ check, fileName, words }: { check: Item['check']; fileName: string; words: Words }) {
  const { say } = words;
  if (check.state === 'waiting' || check.state === 'checking')
    return (
      <Flex gap={2}>
        <Loader small>{say('logos.checking')}</Loader>
        <Typography textColor="neutral700">{say('logos.checking')}</Typography>
      </Flex>
    );
  if (check.state === 'failed' || check.result.verdict === 'refused')
    return (
      <Said icon={<CrossCircle fill="danger600" aria-hidden />} title={say('logos.verdict.refused')}>
        <Typography textColor="neutral800">
          {check.state === 'failed' ? words.problem(check.problem) : (check.result.problem ?? '')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('logos.verdict.refused.others')}
        </Typography>
      </Said>
    );
  const { verdict, removed, found } = check.result;
  if (verdict === 'unchanged')
    return (
      <Said icon={<CheckCircle fill="success600" aria-hidden />} title={say('logos.verdict.unchanged')}>
        <Typography textColor="neutral700">
          {say(/\.svg$/i.test(fileName) ? 'logos.verdict.unchanged.drawing' : 'logos.verdict.unchanged.picture')}
        </Typography>
      </Said>
    );
  const rest = removed.slice(AT_ONCE);
  return (
    <Said icon={<WarningCircle fill="warning600" aria-hidden />} title={say('logos.verdict.cleaned', { found })}>
      <Typography textColor="neutral700">{say('logos.verdict.cleaned.look')}</Typography>
      <Reasons sentences={removed.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" textColor="primary600">
            {say('logos.verdict.more', { count: rest.length })}
          </Typography>
          <Reasons sentences={rest} />
          {found > removed.length && (
            <Typography variant="pi" textColor="neutral600">
              {say('logos.verdict.unlisted', { count: found - removed.length })}
            </Typography>
          )}
        </details>
      )}
    </Said>
  );
}

const Said = ({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) => (
  <Flex gap={2} alignItems="flex-start">
    <Box shrink={0}>{icon}</Box>
    <Flex direction="column" alignItems="stretch" gap={1} minWidth={0}>
      <Typography fontWeight="bold">{title}</Typography>
      {children}
    </Flex>
  </Flex>
);

const Reasons = ({ sentences }: { sentences: readonly string[] }) => (
  <List>
    {sentences.map((sentence, i) => (
      <Typography key={i} tag="li" variant="pi" textColor="neutral800">
        {sentence}
      </Typography>
    ))}
  </List>
);

const Shown = ({ title, children }: { title: string; children: ReactNode }) => (
  <Flex direction="column" alignItems="flex-start" gap={1}>
    <Typography variant="pi" textColor="neutral600">
      {title}
    </Typography>
    {children}
  </Flex>
);

const Picture = styled.img`
  width: 12rem;
  height: 9rem;
  padding: ${({ theme }) => theme.spaces[2]};
  object-fit: contain;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const None = styled.div`
  width: 12rem;
  height: 9rem;
  display: grid;
  place-items: center;
  text-align: center;
  font-size: ${({ theme }) => theme.fontSizes[1]};
  color: ${({ theme }) => theme.colors.neutral600};
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const List = styled.ul`
  padding-inline-start: ${({ theme }) => theme.spaces[4]};
  list-style: disc;
  overflow-wrap: anywhere;
`;
