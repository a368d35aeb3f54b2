/** The namespaces of XLIFF and its modules (XLIFF 2.2 part 1, 1; part 2, 4). */
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2';
/** XLIFF 2.0 and 2.1 share one namespace. */
export const XLIFF_20 = 'urn:oasis:names:tc:xliff:document:2.0';
export const XLIFF_22 = 'urn:oasis:names:tc:xliff:document:2.2';
export const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const FORMAT_STYLE = 'urn:oasis:names:tc:xliff:fs:2.0';
export const RESOURCE_DATA = 'urn:oasis:names:tc:xliff:resourcedata:2.0';
export const SIZE_RESTRICTION = 'urn:oasis:names:tc:xliff:sizerestriction:2.0';
export const VALIDATION = 'urn:oasis:names:tc:xliff:validation:2.0';

/** Module namespaces whose elements and attributes are checked here; every other foreign name is an extension. */
export const MODULES: ReadonlySet<string> = new Set([
  MATCHES,
  GLOSSARY,
  METADATA,
  FORMAT_STYLE,
  RESOURCE_DATA,
  SIZE_RESTRICTION,
  VALIDATION,
]);
