export const appearance = {
  'appearance.summary': 'Not saved: see what is marked below.',
  'appearance.malformed': 'This is not how an appearance is written. Load the page again.',
  'appearance.size': 'Write a number of pixels from {min} to {max}, or leave the field empty.',
  'appearance.grey.missing': 'Choose a first and a last day, or clear both.',
  'appearance.grey.reversed': 'The last day lies before the first one. Choose the same or a later day.',
};
