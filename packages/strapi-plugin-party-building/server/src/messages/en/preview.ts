export const preview = {
  'preview.malformed': 'The link was not made: the page sent something that cannot be read. Load the page again and try once more.',
  'preview.gone': 'The link was not made: this content is not there any more, or you may not read it.',
  'preview.locale': 'The link was not made: this content has no draft in this language. Save it first.',
  'preview.link.gone': 'This link is not there any more.',
};
