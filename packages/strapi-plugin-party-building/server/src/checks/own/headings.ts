import { headingsOf } from '../../publication/blocks';
import type { CheckedEntry, Finding } from '../check';
import { quoted, warning } from '../finding';

/** Headings in a text that leave out a level: whoever moves by headings looks for what is missing. */
export function* headingOrder({ fields }: CheckedEntry): Generator<Finding> {
  for (const { attribute, value, path } of fields()) {
    if (attribute.type !== 'blocks') continue;
    let before = 0;
    for (const { level, text } of headingsOf(value)) {
      if (before === 0 && level > 1) yield warning(path, 'heading.first', { text: quoted(text), level });
      else if (level > before + 1) yield warning(path, 'heading.skipped', { text: quoted(text), level, before });
      before = level;
    }
  }
}
