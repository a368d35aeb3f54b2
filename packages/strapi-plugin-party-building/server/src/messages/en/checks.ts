export const checks = {
  'publish.reason-missing':
    'Not published. The checks warn of “{title}”: {warnings} Mend this, or open the entry, publish it there and write why it is published all the same.',
  'checks.reason.short': 'Write in a few words why this is published all the same.',
  'link.dead': 'The link “{link}” leads to nothing here. Correct it, or remove it.',
  'link.admin': 'The link “{link}” leads to the admin, where readers cannot come. Link to a public page instead.',
  'link-text.empty': 'The link to “{link}” has no text. Write where it leads, or remove it.',
  'link-text.vague': 'The link text “{text}” does not say where it leads. Name the target, for example “Programme of the reading month”.',
  'link-text.bare': 'The address “{text}” is shown as the text of a link. Write where it leads instead.',
  'reference.unpublished': 'The entry chosen here is not published: portals leave it out. Publish it too, or choose another one.',
  'locale.missing': 'There is no version in {language} yet: its readers are shown the default language. Write one, or publish it without.',
  'locale.missing-default':
    'There is no version in {language} yet, the default language: pages in it lack the entry. Write one, or publish it without.',
  'alt.missing': 'The picture has no description for those who cannot see it. Write in a sentence what it shows.',
  'alt.missing-in-text':
    'The picture “{name}” in the text has no alternative text. Write one in the media library and insert the picture again.',
  'alt.file-name': '“{text}” is the name of a file. Write in a sentence what the picture shows.',
  'heading.first': 'The first heading, “{text}”, is of level {level}. Begin with level 1: it stands below the heading of the page.',
  'heading.skipped': 'The heading “{text}” is of level {level} and follows one of level {before}: a level is left out. Use the next level.',
  'activity.past': 'The activity is over already. Check the year of its days.',
  'logo.expired': 'The logo is out of use since this day, and no other takes its place. Choose one that does, or give a later day.',
  'logo.clearSpace.missing': 'It is not said how much space the logo needs around it. Give it as a part of the height of the logo.',
  'logo.minimumWidthScreen.missing': 'It is not said how small the logo may be on screens. Give its least width in pixels.',
  'logo.minimumWidthPrint.missing': 'It is not said how small the logo may be in print. Give its least width in millimetres.',
  'logo.ground.light': 'There is no drawing for light grounds. Add one.',
  'logo.ground.dark': 'There is no drawing for dark grounds. Add one.',
  'text.too-long': 'The text has {length} characters, more than the {limit} that are stored. Shorten it.',
  'text.long':
    'The text is longer than is shown well here: {chinese} Chinese characters, or {latin} Latin letters. Shorten it where possible.',
} as const;
