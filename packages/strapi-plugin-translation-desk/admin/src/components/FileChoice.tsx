import { Button, Field, Typography } from '@strapi/design-system';
import { useRef, useState, type DragEvent } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../texts';

interface Props {
  name: string;
  label: string;
  hint: string;
  /** Endings and media types, as an input takes them. */
  accept: string;
  file: File | undefined;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** A file to choose or to drop. */
export function FileChoice({ name, label, hint, accept, file, disabled, onChoose }: Props) {
  const say = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drag = (isOver: boolean) => (event: DragEvent) => {
    // Without this the browser leaves the page for the file.
    event.preventDefault();
    setOver(isOver && !disabled);
  };
  const drop = (event: DragEvent) => {
    drag(false)(event);
    const dropped = event.dataTransfer.files[0];
    if (dropped && !disabled) onChoose(dropped);
  };
  return (
    <Field.Root name={name} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Place $over={over} onDragOver={drag(true)} onDragLeave={drag(false)} onDrop={drop}>
        <Button variant="secondary" disabled={disabled} onClick={() => input.current?.click()}>
          {say('desk.file.choose')}
        </Button>
        <Typography role="status" style={{ overflowWrap: 'anywhere' }}>
          {file?.name ?? say('desk.file.drop')}
        </Typography>
      </Place>
      {/* Its own words are in the browser's language, not in the user's. */}
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onChoose(chosen);
          // The same file, mended meanwhile, can be chosen again.
          target.value = '';
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}

const Place = styled.div<{ $over: boolean }>`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[5]};
  border: 2px dashed ${({ theme, $over }) => ($over ? theme.colors.primary600 : theme.colors.neutral300)};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $over }) => ($over ? theme.colors.primary100 : theme.colors.neutral100)};
`;
