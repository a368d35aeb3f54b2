export const logos = {
  'logos.gone': 'This logo no longer exists. Go back to the list of logos.',
  'logos.check.one': 'Send one file at a time.',
  'logos.check.no-picture': '“{name}” is not a picture. Choose a drawing (SVG) or a picture with a transparent ground (PNG).',
  'logos.place.malformed': 'For each file, choose the arrangement, the colours, the ground and the language. Nothing has been changed.',
  'logos.place.changed':
    'Somebody has changed the variants of this logo in the meantime. Load the page again and compare; nothing has been changed.',
  'logos.place.no-file': 'One of the files is no longer in the media library. Choose it again; nothing has been changed.',
};
