import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { MeasuredPicture, Sheet } from './api';
import { SAMPLE_GROUND } from './LogoPicture';
import { serverUrl } from './links';
import { spaceAround } from './clear-space';
import { variantsFor } from './shown-variant';
import type { Words } from './words';

export interface SpecimenProps {
  sheet: Sheet;
  locale: string;
  words: Words;
  colours: Partial<Record<string, MeasuredPicture>> | undefined;
  measuring: boolean;
}

/** The logo with the space that is to be kept free around it, to scale. */
export function ClearSpace({ sheet, locale, words, colours }: SpecimenProps) {
  const { say } = words;
  const [variant] = variantsFor(sheet.variants, locale);
  const title = say('types.culture-logo.clearSpace.label');
  if (!variant) return <Said title={title}>{say('logos.no-picture')}</Said>;
  if (sheet.clearSpace === null) return <Said title={title}>{say('logos.rule.none')}</Said>;
  const { height, space } = spaceAround(sheet.clearSpace, colours?.[variant.key]?.ratio ?? 1);
  return (
    <figure>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Ground style={{ background: SAMPLE_GROUND[variant.ground] }}>
        <Space style={{ padding: `${space}px` }}>
          <Logo
            src={serverUrl(variant.file.url)}
            alt={sheet.texts[locale]?.alt ?? ''}
            style={{ height: `${height}px`, background: SAMPLE_GROUND[variant.ground] }}
          />
        </Space>
      </Ground>
      <figcaption>
        <Typography variant="pi" textColor="neutral700">
          {say('logos.clear-space', { part: words.number(sheet.clearSpace) })}
        </Typography>
      </figcaption>
    </figure>
  );
}

/** The logo as narrow as it may be, in its real size: in pixels on this screen, in millimetres on paper. */
export function SmallestWidths({ sheet, locale, words }: SpecimenProps) {
  const { say } = words;
  const [variant] = variantsFor(sheet.variants, locale);
  const widths = [
    { label: say('types.culture-logo.minimumWidthScreen.label'), value: sheet.minimumWidthScreen, unit: 'px' },
    { label: say('types.culture-logo.minimumWidthPrint.label'), value: sheet.minimumWidthPrint, unit: 'mm' },
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      {widths.map(({ label, value, unit }) =>
        value === null || !variant ? (
          <Said key={unit} title={label}>
            {say(variant ? 'logos.rule.none' : 'logos.no-picture')}
          </Said>
        ) : (
          <figure key={unit}>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {label}
            </Typography>
            <Ground style={{ background: SAMPLE_GROUND[variant.ground] }}>
              <img src={serverUrl(variant.file.url)} alt="" data-smallest={unit} style={{ width: `${value}${unit}` }} />
            </Ground>
            <figcaption>
              <Typography variant="pi" textColor="neutral700">
                {say(unit === 'px' ? 'logos.smallest.px' : 'logos.smallest.mm', { width: words.number(value) })}
              </Typography>
            </figcaption>
          </figure>
        ),
      )}
    </Flex>
  );
}

const Said = ({ title, children }: { title: string; children: string }) => (
  <div>
    <Typography tag="h3" variant="omega" fontWeight="bold">
      {title}
    </Typography>
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  </div>
);

const Ground = styled.div`
  display: inline-block;
  max-width: 100%;
  margin-block: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  overflow: auto;
  print-color-adjust: exact;

  img {
    display: block;
  }
`;

/** The hatched border is the space. */
const Space = styled.div`
  outline: 1px dashed #8e8ea9;
  background: repeating-linear-gradient(45deg, rgb(142 142 169 / 25%) 0 4px, transparent 4px 8px);
  background-clip: padding-box;
`;

const Logo = styled.img`
  outline: 1px solid #8e8ea9;
`;
