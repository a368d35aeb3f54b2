/** What an embed page tells the page that frames it, by `postMessage`: how high it is. */
export interface HeightMessage {
  type: typeof HEIGHT_MESSAGE;
  /** CSS pixels, whole. */
  height: number;
}

export const HEIGHT_MESSAGE = 'party-building:height';

/** Name of the `<meta>` in an embed page whose content lists the origins that may frame it, separated by spaces; `*` for all. */
export const FRAME_ANCESTORS_META = 'party-building:frame-ancestors';
