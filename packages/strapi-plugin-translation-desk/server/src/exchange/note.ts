/** The category of our own notes and metadata in a file. */
export const OURS = 'translation-desk';
/** The note of a file that holds the signed id of its export. */
export const EXPORT_ID = 'translation-desk-export';
