import type { Core } from '@strapi/strapi';
import type { Config } from '../config';
import { dummy } from './dummy';
import type { MachineTranslator } from './translator';

const MACHINES: Readonly<Record<NonNullable<Config['machine']>, MachineTranslator>> = { dummy };

/** The machine that this site has chosen; none unless it has. */
export function machineOf(strapi: Core.Strapi): MachineTranslator | undefined {
  const { machine } = strapi.config.get('plugin::translation-desk') as unknown as Config;
  return machine === undefined ? undefined : MACHINES[machine];
}
