import { createConfig, lintFromString } from '@redocly/openapi-core';
import { eachOf, type Validator } from './validator';

/** Redocly's linter with its strictest rules. */
export const redocly: Validator = {
  name: 'openapi.redocly',
  type: 'application/json',
  faults: async (outlets) => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      // The product under test stands there.
      rules: { 'no-server-example.com': 'off' },
    });
    return eachOf(outlets, async ({ text }) => {
      const problems = await lintFromString({ source: text, config });
      return problems.map(({ ruleId, message }) => `${ruleId} ${message}`);
    });
  },
  spoils: [
    ['"responses":', '"answers":'],
    ['"openapi":"3.1.1"', '"openapi":"3.1.1","paths":7'],
  ],
};
