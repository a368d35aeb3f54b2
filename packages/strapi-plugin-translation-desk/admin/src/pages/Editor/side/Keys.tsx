import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts } from '../../../texts';
import { SideSection } from './SideSection';

const KEYS = [
  ['save-next', ['Ctrl', 'Enter']],
  ['next', ['Alt', '↓']],
  ['previous', ['Alt', '↑']],
  ['suggestion', ['Alt', '1…5']],
] as const;

/** What can be done by keys. */
export function Keys() {
  const say = useTexts();
  return (
    <SideSection title={say('editor.keys')}>
      <List>
        {KEYS.map(([what, keys]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>
              <Typography variant="pi" textColor="neutral800">
                {say(`editor.keys.${what}`)}
              </Typography>
            </dd>
          </div>
        ))}
      </List>
    </SideSection>
  );
}

const List = styled.dl`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};

  div {
    display: flex;
    flex-direction: column;
    gap: 2px;
  }

  kbd {
    margin-inline-end: ${({ theme }) => theme.spaces[1]};
    padding: 1px 6px;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral800};
    font-family: inherit;
    font-size: 1.2rem;
  }
`;
