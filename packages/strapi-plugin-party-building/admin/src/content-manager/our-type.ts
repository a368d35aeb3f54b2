import { PLUGIN_ID } from '../plugin-id';

/**
 * The name of our content type that a layout belongs to; `undefined` for everybody else's. Strapi's hooks pass layouts without a uid, so
 * our schemas carry their name in their plugin options.
 */
export function ourType(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !(PLUGIN_ID in options)) return undefined;
  const own: unknown = (options as Record<string, unknown>)[PLUGIN_ID];
  if (typeof own !== 'object' || own === null || !('type' in own)) return undefined;
  return typeof own.type === 'string' ? own.type : undefined;
}

/** The name of our component that a uid belongs to. */
export function ourComponent(uid: string): string | undefined {
  return uid.startsWith(`${PLUGIN_ID}.`) ? uid.slice(PLUGIN_ID.length + 1) : undefined;
}
