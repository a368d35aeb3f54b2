export { languageName } from './language-name.js';
export { textsOf, type Say, type Text } from './texts.js';
export { translationsOf, type Messages, type Translation } from './translations.js';
