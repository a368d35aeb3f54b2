import { languageName } from '@party-building/strapi-kit/texts';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTexts } from '../texts';
import { showIn } from './frame-document';

/** Widths of the page in the stage, CSS pixels. */
export const ROOMS = { phone: 390, tablet: 820, desktop: 1280 } as const;
export type RoomName = keyof typeof ROOMS;

const HEIGHT = 620;

/** How the stage shows it: what the buttons above it choose. */
export interface StageView {
  room: RoomName;
  scheme: 'light' | 'dark';
  locale: string;
}

interface Props {
  /** What stands there, in words. */
  title: string;
  tag: string;
  attributes: Readonly<Record<string, string>>;
  properties: Readonly<Record<string, string>>;
  locales: readonly string[];
  view: StageView;
  onView: (view: StageView) => void;
  grey?: boolean;
  children?: ReactNode;
}

/** The real element with what is published, on a page as wide as a phone, a tablet or a desktop, which is made smaller where it needs to be. */
export function Stage({ title, tag, attributes, properties, locales, view, onView, grey = false, children }: Props) {
  const say = useTexts();
  const { locale: editors } = useIntl();
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [, setLoads] = useState(0);
  const [available, setAvailable] = useState<number>(ROOMS.phone);
  const width = ROOMS[view.room];
  const scale = Math.min(1, available / width);

  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setAvailable(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page) showIn(page, { title, tag, attributes, lang: view.locale, scheme: view.scheme, properties, grey });
  });

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={4} wrap="wrap">
        <Choice
          label={say('stage.room')}
          values={Object.keys(ROOMS) as RoomName[]}
          value={view.room}
          words={(room) => say(`stage.room.${room}`)}
          onChange={(room) => onView({ ...view, room })}
        />
        <Choice
          label={say('stage.scheme')}
          values={['light', 'dark'] as const}
          value={view.scheme}
          words={(scheme) => say(`stage.scheme.${scheme}`)}
          onChange={(scheme) => onView({ ...view, scheme })}
        />
        <Choice
          label={say('stage.language')}
          values={locales}
          value={view.locale}
          words={(locale) => languageName(locale, locales, editors)}
          onChange={(locale) => onView({ ...view, locale })}
        />
        {children}
      </Flex>
      <Box
        ref={place}
        background="neutral150"
        borderColor="neutral200"
        hasRadius
        overflow="hidden"
        height={`${HEIGHT}px`}
        position="relative"
      >
        <Frame
          ref={frame}
          title={title}
          // Some browsers put another empty page in the place of the first.
          onLoad={() => setLoads((loads) => loads + 1)}
          width={width}
          height={Math.round(HEIGHT / scale)}
          $scale={scale}
          $left={Math.max(0, (available - width) / 2)}
        />
      </Box>
      <Typography variant="pi" textColor="neutral600">
        {say('stage.note', { width })}
      </Typography>
    </Flex>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  values: readonly T[];
  value: T;
  words: (value: T) => string;
  onChange: (value: T) => void;
}

/** A few buttons of which one is pressed. */
function Choice<T extends string>({ label, values, value, words, onChange }: ChoiceProps<T>) {
  return (
    <Flex role="group" aria-label={label} gap={1}>
      {values.map((each) => (
        <Button
          key={each}
          type="button"
          size="S"
          variant={each === value ? 'secondary' : 'tertiary'}
          aria-pressed={each === value}
          onClick={() => onChange(each)}
        >
          {words(each)}
        </Button>
      ))}
    </Flex>
  );
}

const Frame = styled.iframe<{ $scale: number; $left: number }>`
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: ${({ $left }) => $left}px;
  border: 0;
  transform-origin: 0 0;
  transform: scale(${({ $scale }) => $scale});
`;
