import { THEME_COLORS, type ThemeColorName } from '@party-building/contract';
import { Box, Button, Field, Flex, Grid, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTexts } from '../texts';
import { SCHEMES, SIZES, type Presets, type Scheme, type SizeName, type ThemeForm } from './theme-form';

interface Props {
  form: ThemeForm;
  presets: Presets;
  onChange: (form: ThemeForm) => void;
  /** Sentences by place: `colors.accent.light`, `radius`. */
  problems: Readonly<Record<string, string>>;
}

/** A colour field and its text for each token, light and dark, and the two measures. */
export function ThemeFields({ form, presets, onChange, problems }: Props) {
  const say = useTexts();
  const setColor = (name: ThemeColorName, scheme: Scheme, text: string) =>
    onChange({ ...form, colors: { ...form.colors, [name]: { ...form.colors[name], [scheme]: text } } });
  const clear = (name: ThemeColorName) => onChange({ ...form, colors: { ...form.colors, [name]: { light: '', dark: '' } } });

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {THEME_COLORS.map((name) => (
        <Box key={name} role="group" aria-label={say(`theme.color.${name}`)}>
          <Flex justifyContent="space-between" gap={2} minHeight="2.4rem">
            <Typography variant="pi" fontWeight="bold">
              {say(`theme.color.${name}`)}
            </Typography>
            {SCHEMES.some((scheme) => form.colors[name][scheme] !== '') && (
              <Button type="button" variant="ghost" size="S" onClick={() => clear(name)}>
                {say('theme.clear', { color: say(`theme.color.${name}`) })}
              </Button>
            )}
          </Flex>
          <Pickers>
            {SCHEMES.map((scheme) => (
              <ColorField
                key={scheme}
                label={say('theme.color.of', { color: say(`theme.color.${name}`), page: say(`theme.on.${scheme}`) })}
                short={say(`theme.on.${scheme}`)}
                text={form.colors[name][scheme]}
                preset={presets.colors.find((each) => each.name === name)?.[scheme] ?? ''}
                problem={problems[`colors.${name}.${scheme}`]}
                onChange={(text) => setColor(name, scheme, text)}
                name={`colors.${name}.${scheme}`}
              />
            ))}
          </Pickers>
        </Box>
      ))}
      <Grid.Root gap={4}>
        {(Object.keys(SIZES) as SizeName[]).map((name) => (
          <Grid.Item key={name} col={6} s={12} direction="column" alignItems="stretch">
            <Field.Root
              name={name}
              hint={say('theme.size.hint', { ...SIZES[name], preset: presets[name] })}
              error={problems[name] ?? false}
            >
              <Field.Label>{say(`theme.${name}`)}</Field.Label>
              <TextInput
                inputMode="decimal"
                value={form[name]}
                placeholder={String(presets[name])}
                onChange={({ target }: { target: HTMLInputElement }) => onChange({ ...form, [name]: target.value })}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Grid.Item>
        ))}
      </Grid.Root>
    </Flex>
  );
}

interface ColorFieldProps {
  name: string;
  /** For those who cannot see what stands around it. */
  label: string;
  short: string;
  text: string;
  preset: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}

/** The browser's colour picker, and the same colour as text. */
function ColorField({ name, label, short, text, preset, problem, onChange }: ColorFieldProps) {
  const shown = /^#[\da-f]{6}$/i.test(text.trim()) ? text.trim().toLowerCase() : preset;
  return (
    <Field.Root name={name} error={problem ?? false}>
      <Flex gap={2}>
        <Picker type="color" aria-label={label} value={shown} onChange={({ target }) => onChange(target.value)} />
        <Box flex="1" minWidth="0">
          <TextInput
            aria-label={`${label} (#rrggbb)`}
            size="S"
            value={text}
            placeholder={preset}
            spellCheck={false}
            onChange={({ target }: { target: HTMLInputElement }) => onChange(target.value)}
          />
        </Box>
        <Short>
          <Typography variant="pi" textColor="neutral600">
            {short}
          </Typography>
        </Short>
      </Flex>
      <Field.Error />
    </Field.Root>
  );
}

const Pickers = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(21rem, 1fr));
  gap: 8px 16px;
`;

const Short = styled.div`
  inline-size: 7.2rem;
`;

const Picker = styled.input`
  flex: none;
  inline-size: 4rem;
  block-size: 3.2rem;
  padding: 2px;
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  cursor: pointer;
`;
