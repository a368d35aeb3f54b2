/** Puts something into a field, around what is selected there; the cursor stands after it, or between the two where nothing was selected. */
export function insertInto(area: HTMLTextAreaElement, before: string, after = ''): string {
  const { selectionStart: start, selectionEnd: end } = area;
  area.setRangeText(`${before}${area.value.slice(start, end)}${after}`, start, end, 'end');
  if (start === end) area.setSelectionRange(start + before.length, start + before.length);
  return area.value;
}

/** Puts a text into a field in place of what is selected there. */
export function replaceSelection(area: HTMLTextAreaElement, text: string): string {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  return area.value;
}
