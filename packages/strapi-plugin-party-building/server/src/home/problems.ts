import type { Core } from '@strapi/strapi';
import { CHECKS } from '../admin-api/actions';
import { tallyOf } from '../checks/tally';
import { sentence } from '../messages';
import type { HomeLine, HomeSource } from './line';

const PAGE = '/plugins/party-building/checks';

/** How much the checks find in all entries that the user may read. */
export const problems = (strapi: Core.Strapi): HomeSource => ({
  id: 'problems',
  async lines({ may, mayRead }) {
    if (!may(CHECKS)) return [];
    const tally = await tallyOf(strapi).read();
    if (!tally) return [{ group: 'problems', text: sentence('home.problems.counting'), to: PAGE }];
    const sum = { error: 0, warning: 0 };
    for (const [uid, counts] of tally) {
      if (!mayRead(uid)) continue;
      sum.error += counts.error;
      sum.warning += counts.warning;
    }
    const lines: HomeLine[] = [];
    if (sum.error > 0) {
      const text = sentence('home.problems.errors', { count: sum.error });
      lines.push({ group: 'problems', tone: 'danger', text, to: `${PAGE}?severity=error` });
    }
    if (sum.warning > 0) {
      const text = sentence('home.problems.warnings', { count: sum.warning });
      lines.push({ group: 'problems', tone: 'warning', text, to: `${PAGE}?severity=warning` });
    }
    return lines.length > 0 ? lines : [{ group: 'problems', tone: 'success', text: sentence('home.problems.none'), to: PAGE }];
  },
});
