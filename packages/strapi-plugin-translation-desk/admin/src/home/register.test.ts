import { describe, expect, it } from 'vitest';
import { registerHome } from './register';

/** An admin with these plugins, and what is registered with it. */
function admin(...plugins: string[]) {
  const registered: { id: string; permissions: unknown }[] = [];
  const app = {
    appPlugins: Object.fromEntries(plugins.map((id) => [id, {}])),
    widgets: { register: (widget: { id: string; permissions: unknown }) => void registered.push(widget) },
  };
  return { app: app as unknown as Parameters<typeof registerHome>[0], registered };
}

describe('the widget on the home page', () => {
  it('is there for those who may open the desk', () => {
    const { app, registered } = admin();
    registerHome(app);
    expect(registered).toMatchObject([{ id: 'coverage', permissions: [{ action: 'plugin::translation-desk.open' }] }]);
  });

  it('leaves the place to the party-building plugin, which has our lines in its own', () => {
    const { app, registered } = admin('party-building');
    registerHome(app);
    expect(registered).toEqual([]);
  });

  it('does without where the home page has no widgets', () => {
    const { app } = admin();
    expect(() => registerHome({ appPlugins: app.appPlugins })).not.toThrow();
  });
});
