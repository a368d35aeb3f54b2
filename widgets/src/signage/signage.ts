import type { CSSResultGroup } from '@lit/reactive-element';
import { elementStyles } from '../element/content-element.styles.js';
import { ContentElement, type Presentation } from '../element/content-element.js';
import type { Context } from '../templates/context.js';
import { signage } from '../templates/signage.js';
import { signageStyles } from './signage.styles.js';

/**
 * Panels, values and activities in turn, full screen, for displays in lobbies.
 *
 * @summary Rotation for displays.
 * @customElement pb-signage
 *
 * @csspart slides - All that is shown in turn.
 */
export class PbSignage extends ContentElement {
  static override styles: CSSResultGroup = [signageStyles, elementStyles];

  protected override present(context: Context): Presentation | undefined {
    const { grasps, values, activities } = context.snapshot;
    return grasps.length || values.length ? { content: signage(context), shown: [grasps, values, activities] } : undefined;
  }
}
