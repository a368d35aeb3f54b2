import type { Core } from '@strapi/strapi';
import { homeLines } from './home-lines';
import { stateCheck } from './state-check';

interface Registry {
  register(of: object): void;
}

/** Adds our lines and our check to the party-building plugin, where that is installed. */
export function registerWithPartyBuilding(strapi: Core.Strapi): void {
  const partyBuilding = strapi.plugin('party-building') as Core.Plugin | undefined;
  if (!partyBuilding) return;
  (partyBuilding.service('home') as unknown as Registry).register(homeLines(strapi));
  (partyBuilding.service('checks') as unknown as Registry).register(stateCheck(strapi));
}
