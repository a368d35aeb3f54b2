import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { eachOf, type Validator } from './validator';

const checker = (...presets: string[]) =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: presets.map((preset) => `html-validate:${preset}`),
      rules: {
        // What moves with each release has no fixed hash, and comes from where the page stands.
        'require-sri': ['error', { target: 'crossorigin' }],
        // Panels side by side are on one level, and a fragment goes on from the heading before it: the standard allows both.
        'heading-level': ['error', { allowMultipleH1: true, minInitialRank: 'any' }],
      },
    }),
  );

const page = checker('standard', 'document');
const fragment = checker('standard');

/** html-validate with the rules of the HTML standard; of whole pages also those of a document. */
export const htmlValidate: Validator = {
  name: 'html.html_validate',
  type: 'text/html',
  faults: (outlets) =>
    eachOf(outlets, async ({ text }) => {
      const { results } = await (text.startsWith('<!doctype') ? page : fragment).validateString(text);
      return results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
      );
    }),
  spoils: [
    ['</p>', '</q>'],
    ['<p', '<p><div></div></p><p'],
    [/<(h\d|p)/, '<$1 id="a" id="b"'],
  ],
};
