import type { Core } from '@strapi/strapi';
import type { MatchesOf } from '../exchange/export-documents';

export const matchesOf =
  (_strapi: Core.Strapi): MatchesOf =>
  async () => [];
