import { ArrowClockwise, BulletList, Calendar, Earth, Link } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { PLUGIN_ID } from '../plugin-id';
import { text } from '../texts';
import { Choice } from './Choice';
import type { InputProps } from './input-props';
import { KeyReference } from './KeyReference';
import { Recurrence } from './Recurrence';
import { TimeZone } from './TimeZone';
import { Year } from './Year';

/**
 * Strapi gives an input its props, but types it as a component without any. Nothing is loaded later: until an input is there, Strapi
 * shows the field's uid and "unsupported" in its place.
 */
const asInput = (Input: ComponentType<InputProps>) => () => Promise.resolve({ default: Input as ComponentType<object> as ComponentType });

/** The admin side of the plugin's custom fields; the server registers the same names. */
export function registerFields(app: StrapiApp): void {
  app.customFields.register([
    {
      name: 'choice',
      pluginId: PLUGIN_ID,
      type: 'string',
      intlLabel: text('field.choice.label'),
      intlDescription: text('field.choice.description'),
      icon: BulletList,
      components: { Input: asInput(Choice) },
    },
    {
      name: 'year',
      pluginId: PLUGIN_ID,
      type: 'integer',
      intlLabel: text('field.year.label'),
      intlDescription: text('field.year.description'),
      icon: Calendar,
      components: { Input: asInput(Year) },
    },
    {
      name: 'recurrence',
      pluginId: PLUGIN_ID,
      type: 'string',
      intlLabel: text('field.recurrence.label'),
      intlDescription: text('field.recurrence.description'),
      icon: ArrowClockwise,
      components: { Input: asInput(Recurrence) },
    },
    {
      name: 'time-zone',
      pluginId: PLUGIN_ID,
      type: 'string',
      intlLabel: text('field.time-zone.label'),
      intlDescription: text('field.time-zone.description'),
      icon: Earth,
      components: { Input: asInput(TimeZone) },
    },
    {
      name: 'key-reference',
      pluginId: PLUGIN_ID,
      type: 'string',
      intlLabel: text('field.key-reference.label'),
      intlDescription: text('field.key-reference.description'),
      icon: Link,
      components: { Input: asInput(KeyReference) },
    },
  ]);
}
