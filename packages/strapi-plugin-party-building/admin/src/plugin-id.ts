export const PLUGIN_ID = 'party-building';

/** Strapi's uid of one of our content types, for example of `grasp`. */
export const uidOf = (type: string): string => `plugin::${PLUGIN_ID}.${type}`;

/** The name of one of our content types, from its uid; `undefined` for everybody else's. */
export const typeOf = (uid: string | undefined): string | undefined =>
  uid?.startsWith(`plugin::${PLUGIN_ID}.`) ? uid.slice(`plugin::${PLUGIN_ID}.`.length) : undefined;
