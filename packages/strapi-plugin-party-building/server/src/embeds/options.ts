/** Attributes of the page itself, not options: where the content comes from, and which saved embed holds. */
const OF_THE_PAGE: ReadonlySet<string> = new Set(['endpoint', 'embed']);

/** Lists of the content whose keys an option takes. */
export type KeyedList = 'grasps' | 'values' | 'logos' | 'venues' | 'activities';

/** What an option takes, and so which control changes it. */
export type Takes =
  | { kind: 'choice'; values: string[] }
  | { kind: 'switch' }
  | { kind: 'number'; min: number; max: number }
  /** Several of a few words, separated by spaces. */
  | { kind: 'words'; values: string[] }
  /** The key of something published, or several, separated by spaces. */
  | { kind: 'key'; of: KeyedList; several: boolean }
  | { kind: 'language' }
  /** `yyyy-mm`. */
  | { kind: 'month' }
  | { kind: 'text' };

/** An attribute of an element that the builder offers. */
export interface EmbedOption {
  name: string;
  /** What the manifest says of it, English. */
  description: string;
  takes: Takes;
  /** The element shows nothing without it. */
  required: boolean;
}

export interface EmbedElement {
  tag: string;
  options: EmbedOption[];
}

/** A colour of the elements as they come. */
export interface ColorPreset {
  name: string;
  light: string;
  dark: string;
}

/** What the builder knows of the elements. */
export interface ElementsDescription {
  elements: EmbedElement[];
  colors: ColorPreset[];
  /** CSS pixels. */
  radius: number;
  space: number;
}

/** As much of the Custom Elements Manifest (schema 1.0.0) as is read. */
interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

interface Declaration {
  customElement?: boolean;
  tagName?: string;
  attributes?: { name: string; description?: string; type?: { text: string } }[];
  cssProperties?: { name: string; default?: string }[];
}

/** The elements' options and presets, from the description that is built with them: nothing of it is written a second time. */
export function describeElements(manifest: unknown, tags: readonly string[]): ElementsDescription {
  const declarations = (manifest as Manifest).modules.flatMap((module) => module.declarations ?? []);
  const elements = tags.flatMap((tag) => {
    const declaration = declarations.find(({ customElement, tagName }) => customElement === true && tagName === tag);
    return declaration ? [{ tag, options: optionsOf(tag, declaration) }] : [];
  });
  const tokens = new Map(declarations.flatMap(({ cssProperties = [] }) => cssProperties.map((each) => [each.name, each.default ?? ''])));
  const pixels = (name: string): number => Number.parseFloat(tokens.get(name) ?? '');
  return {
    elements,
    colors: [...tokens].flatMap(([name, preset]) => colorPreset(name, preset) ?? []),
    radius: pixels('--pb-radius'),
    space: pixels('--pb-space'),
  };
}

function optionsOf(tag: string, { attributes = [] }: Declaration): EmbedOption[] {
  return attributes
    .filter(({ name }) => !OF_THE_PAGE.has(name))
    .map(({ name, description = '', type }) => {
      const takes = takesOf(tag, name, type?.text ?? 'string', description);
      return { name, description, takes, required: name === 'item' && !/\bonly\b/.test(description) };
    });
}

function takesOf(tag: string, name: string, type: string, description: string): Takes {
  if (name === 'locale') return { kind: 'language' };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'number') return { kind: 'number', ...rangeIn(description) };
  const literals = [...type.matchAll(/'([^']*)'/g)].map(([, literal = '']) => literal).filter((literal) => literal !== '');
  if (literals.length > 0) return { kind: 'choice', values: literals };
  const several = description.includes('separated by spaces');
  const words = [...description.matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => word);
  if (several && words.length > 0) return { kind: 'words', values: words };
  const of = keysOf(tag, name);
  if (of) return { kind: 'key', of, several };
  return description.includes('`yyyy-mm`') ? { kind: 'month' } : { kind: 'text' };
}

/** "Level of the element's own headings, 1 to 6", "Seconds a slide, at least 3". */
function rangeIn(description: string): { min: number; max: number } {
  const [, from, to] = /(\d+) to (\d+)/.exec(description) ?? [];
  const [, least] = /at least (\d+)/.exec(description) ?? [];
  return { min: Number(from ?? least ?? 1), max: Number(to ?? 1000) };
}

function keysOf(tag: string, name: string): KeyedList | undefined {
  if (name === 'item') return ITEMS[tag];
  return NAMED_KEYS[name];
}

const ITEMS: Readonly<Record<string, KeyedList>> = {
  'pb-grasp': 'grasps',
  'pb-value-card': 'values',
  'pb-activity': 'activities',
  'pb-culture-logos': 'logos',
};
const NAMED_KEYS: Readonly<Record<string, KeyedList>> = { selected: 'grasps', grasp: 'grasps', venue: 'venues' };

/** Colours that a site can set are solid; the shadow on a banner is not. */
function colorPreset(token: string, preset: string): ColorPreset | undefined {
  const name = /^--pb-color-([a-z-]+)$/.exec(token)?.[1];
  const [, light, dark] = /^light-dark\((.+?),\s*(.+)\)$/.exec(preset) ?? [undefined, preset, preset];
  const both = [light, dark].map((each) => wholeHex(each ?? ''));
  return name && both[0] && both[1] ? { name, light: both[0], dark: both[1] } : undefined;
}

/** `#fff` as `#ffffff`. */
function wholeHex(color: string): string | undefined {
  const whole = color.toLowerCase().replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3');
  return /^#[\da-f]{6}$/.test(whole) ? whole : undefined;
}
