import { styled } from 'styled-components';
import { useTexts } from '../../../texts';

/** What the rules of the file say of its lines: for whoever made the file, in the words of the format. */
export function Findings({ findings }: { findings: readonly string[] }) {
  const say = useTexts();
  if (findings.length < 2) return null;
  return (
    <List>
      <summary>{say('import.findings', { count: findings.length })}</summary>
      <ol lang="en">
        {findings.slice(0, MOST).map((finding, index) => (
          <li key={index}>
            <code>{finding}</code>
          </li>
        ))}
      </ol>
      {findings.length > MOST && <p>{say('import.findings.more', { count: findings.length - MOST })}</p>}
    </List>
  );
}

/** Whoever has more to mend reads them in a tool of his own. */
const MOST = 100;

const List = styled.details`
  margin-block-start: ${({ theme }) => theme.spaces[2]};

  summary {
    cursor: pointer;
  }

  ol {
    overflow: auto;
    max-height: 24rem;
    padding-block: ${({ theme }) => theme.spaces[2]};
  }

  code {
    overflow-wrap: anywhere;
  }
`;
