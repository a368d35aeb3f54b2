import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { MatrixType } from '../../../api/matrix';
import { useTypeName } from '../../../places/use-place';
import { useTexts } from '../../../texts';
import { groupsOf, type Group, type MatrixDocument } from '../../Matrix/documents';
import { countTexts, keyOf, type What } from './selection';

interface Props {
  /** Of which some may be left out. */
  documents: readonly MatrixDocument[];
  types: readonly MatrixType[];
  locale: string;
  what: What;
  leftOut: ReadonlySet<string>;
  onChange: (leftOut: ReadonlySet<string>) => void;
}

/** Which documents are sent: whole content types, or single ones of them. */
export function DocumentChoice({ documents, types, ...props }: Props) {
  const say = useTexts();
  if (documents.length === 0) return <Typography role="status">{say('export.nothing')}</Typography>;
  return (
    <Fields>
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800">
        {say('export.documents')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {groupsOf(documents, types).map((group) => (
          <TypeChoice key={group.type.uid} group={group} {...props} />
        ))}
      </Flex>
    </Fields>
  );
}

function TypeChoice({
  group: { type, documents },
  locale,
  what,
  leftOut,
  onChange,
}: Omit<Props, 'documents' | 'types'> & { group: Group }) {
  const say = useTexts();
  const typeName = useTypeName();
  const name = typeName(type.displayName);
  const chosen = documents.filter((document) => !leftOut.has(keyOf(document)));
  const choose = (of: readonly MatrixDocument[], isIn: boolean) => {
    const next = new Set(leftOut);
    for (const document of of) {
      if (isIn) next.delete(keyOf(document));
      else next.add(keyOf(document));
    }
    onChange(next);
  };
  return (
    <div>
      <Tick
        checked={chosen.length === documents.length}
        isPart={chosen.length > 0 && chosen.length < documents.length}
        onChange={(isIn) => choose(documents, isIn)}
      >
        {say('export.type', { name, chosen: chosen.length, documents: documents.length, texts: countTexts(chosen, locale, what) })}
      </Tick>
      {documents.length > 1 && (
        <Single>
          <summary>{say('export.single', { name })}</summary>
          <ul>
            {documents.map((document) => (
              <li key={document.documentId}>
                <Tick checked={!leftOut.has(keyOf(document))} onChange={(isIn) => choose([document], isIn)}>
                  <span lang={document.title === '' ? undefined : document.sourceLocale}>{document.title || say('desk.untitled')}</span>
                  <Typography tag="span" variant="pi" textColor="neutral600">
                    {say('export.texts', { texts: countTexts([document], locale, what) })}
                  </Typography>
                </Tick>
              </li>
            ))}
          </ul>
        </Single>
      )}
    </div>
  );
}

interface TickProps {
  checked: boolean;
  isPart?: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** The browser's own: there may be thousands of them. */
function Tick({ checked, isPart = false, onChange, children }: TickProps) {
  return (
    <Label>
      <input
        type="checkbox"
        checked={checked}
        ref={(input) => {
          if (input) input.indeterminate = isPart;
        }}
        onChange={({ target }) => onChange(target.checked)}
      />
      {children}
    </Label>
  );
}

const Fields = styled.fieldset`
  min-width: 0;
  margin: 0;
  padding: 0;
  border: none;
`;

const Label = styled.label`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: ${({ theme }) => `0 ${theme.spaces[2]}`};
  min-height: 2.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  cursor: pointer;

  input {
    width: 1.6rem;
    height: 1.6rem;
    accent-color: ${({ theme }) => theme.colors.primary600};
    transform: translateY(0.2rem);
  }

  input:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Single = styled.details`
  margin-inline-start: 2.4rem;

  summary {
    width: fit-content;
    color: ${({ theme }) => theme.colors.primary600};
    font-size: 1.3rem;
    line-height: 2.4rem;
    cursor: pointer;
  }

  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  ul {
    overflow-y: auto;
    max-height: 36rem;
    padding: ${({ theme }) => theme.spaces[3]};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }

  li {
    content-visibility: auto;
    contain-intrinsic-size: auto 2.4rem;
  }
`;
