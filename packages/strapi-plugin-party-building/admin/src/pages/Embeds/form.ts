import { themeFormOf, themeProblems, tokensOf, type Presets, type ThemeForm } from '../../theme/theme-form';
import type { Builder, EmbedFields, EmbedOption, SavedEmbed } from './api';

/** The builder's form as it stands on the page. */
export interface EmbedForm {
  name: string;
  /** Of a new one; empty for one that is made. */
  id: string;
  element: string;
  /** By attribute; empty ones are not set. A switch that is on is `on`. */
  options: Readonly<Record<string, string>>;
  theme: ThemeForm;
  owner: string;
  note: string;
}

export const ON = 'on';

/** What is wrong, by place; each has a sentence of its own. */
export type Problems = Readonly<Record<string, 'missing' | 'item' | 'number' | 'month' | 'theme'>>;

export const emptyForm = (element: string, owner: string): EmbedForm => ({
  name: '',
  id: '',
  element,
  options: {},
  theme: themeFormOf({}),
  owner,
  note: '',
});

export function formOf({ id, name, element, options, appearance = {}, owner, note }: SavedEmbed): EmbedForm {
  const shown = Object.fromEntries(Object.entries(options).map(([option, value]) => [option, value === '' ? ON : value]));
  return { name, id, element, options: shown, theme: themeFormOf(appearance), owner, note };
}

export const optionsOf = (builder: Builder, element: string): readonly EmbedOption[] =>
  builder.elements.find(({ tag }) => tag === element)?.options ?? [];

/** The attributes that the form comes to: what the element does not have, or what is left empty, is none. */
export function attributesOf({ element, options }: Pick<EmbedForm, 'element' | 'options'>, builder: Builder): Record<string, string> {
  return Object.fromEntries(
    optionsOf(builder, element).flatMap(({ name, takes }) => {
      const value = (options[name] ?? '').trim();
      if (value === '') return [];
      return [[name, takes.kind === 'switch' ? '' : value]];
    }),
  );
}

/** What would be saved. */
export function fieldsOf(form: EmbedForm, builder: Builder, presets: Presets): EmbedFields {
  const appearance = tokensOf(form.theme, presets);
  return {
    name: form.name.trim(),
    element: form.element,
    options: attributesOf(form, builder),
    ...(Object.keys(appearance).length > 0 && { appearance }),
    owner: form.owner.trim(),
    note: form.note,
  };
}

/** @param toSave whether it is to be kept: a name is wanted then. */
export function problemsOf(form: EmbedForm, builder: Builder, toSave: boolean): Problems {
  const attributes = attributesOf(form, builder);
  const problems: Record<string, Problems[string]> = {};
  if (toSave && form.name.trim() === '') problems['name'] = 'missing';
  for (const { name, takes, required } of optionsOf(builder, form.element)) {
    const value = attributes[name];
    if (value === undefined) {
      if (required) problems[`options.${name}`] = 'item';
    } else if (takes.kind === 'number') {
      if (!/^\d{1,4}$/.test(value) || Number(value) < takes.min || Number(value) > takes.max) problems[`options.${name}`] = 'number';
    } else if (takes.kind === 'month' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) problems[`options.${name}`] = 'month';
  }
  for (const at of themeProblems(form.theme)) problems[`appearance.${at}`] = 'theme';
  return problems;
}
