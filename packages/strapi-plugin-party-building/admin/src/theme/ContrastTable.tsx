import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTexts } from '../texts';
import { written, type Verdict } from './contrast';
import { judge } from './pairs';
import { colorsIn, SCHEMES, type Presets, type ThemeForm } from './theme-form';

/** Every text on every ground, with how well it can be read. */
export function ContrastTable({ form, presets }: { form: ThemeForm; presets: Presets }) {
  const say = useTexts();
  const colors = { light: colorsIn('light', form, presets), dark: colorsIn('dark', form, presets) };
  const judged = { light: judge(colors.light), dark: judge(colors.dark) };

  return (
    <Table colCount={3} rowCount={judged.light.length + 1} aria-label={say('theme.contrast')}>
      <Thead>
        <Tr>
          <Th>
            <Typography variant="sigma" textColor="neutral600">
              {say('theme.contrast.pair')}
            </Typography>
          </Th>
          {SCHEMES.map((scheme) => (
            <Th key={scheme}>
              <Typography variant="sigma" textColor="neutral600">
                {say(`theme.on.${scheme}`)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {judged.light.map(({ text, ground }, i) => (
          <Tr key={`${text} ${ground}`}>
            <Td>
              <Typography textColor="neutral800">
                {say('theme.contrast.on', { text: say(`theme.color.${text}`), ground: say(`theme.color.${ground}`) })}
              </Typography>
            </Td>
            {SCHEMES.map((scheme) => {
              const { ratio, verdict } = judged[scheme][i] ?? { ratio: 1, verdict: 'none' as const };
              return (
                <Td key={scheme}>
                  <Flex gap={2}>
                    <Sample
                      aria-hidden
                      ref={(element) => {
                        // By script: a page's policy may forbid styles in attributes.
                        element?.style.setProperty('color', colors[scheme][text]);
                        element?.style.setProperty('background', colors[scheme][ground]);
                      }}
                    >
                      Aa 文
                    </Sample>
                    <VerdictMark verdict={verdict} />
                    <Box>
                      <Typography textColor="neutral800">{written(ratio)}:1</Typography>
                      <br />
                      <Typography variant="pi" textColor="neutral600">
                        {say(`theme.verdict.${verdict}`)}
                      </Typography>
                    </Box>
                  </Flex>
                </Td>
              );
            })}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function VerdictMark({ verdict }: { verdict: Verdict }) {
  if (verdict === 'text') return <CheckCircle fill="success500" aria-hidden />;
  return verdict === 'large' ? <WarningCircle fill="warning500" aria-hidden /> : <CrossCircle fill="danger500" aria-hidden />;
}

const Sample = styled.span`
  flex: none;
  padding: 4px 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  white-space: nowrap;
`;
