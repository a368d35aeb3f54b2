import type { Active, Over } from '@dnd-kit/core';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { text } from '../../texts';
import { messagesOf } from '../../translations/messages';
import en from '../../translations/en';
import zhHans from '../../translations/zh-Hans';
import { announcements } from './announcements';

const titles: Record<string, string> = { a: 'Goal', b: 'Culture', c: 'Roles' };

function spoken(language: string, texts: Record<string, string>) {
  const intl = createIntl({ locale: language, messages: messagesOf(texts, en) });
  return announcements(
    Object.keys(titles),
    (id) => titles[id] ?? '',
    (id, values) => intl.formatMessage(text(id), values),
  );
}

const active = (id: string) => ({ id }) as Active;
const over = (id: string) => ({ id }) as Over;

describe('announcements', () => {
  it('say what was picked up, where it is now and where it was put down', () => {
    const said = spoken('en', en);
    expect(said.onDragStart({ active: active('a') })).toBe('Picked up “Goal”, position 1 of 3.');
    expect(said.onDragOver({ active: active('a'), over: over('c') })).toBe('“Goal” is now at position 3 of 3.');
    expect(said.onDragEnd({ active: active('a'), over: over('c') })).toBe('Put down “Goal” at position 3 of 3. Not saved yet.');
  });

  it('do not cut off what was said on picking up', () => {
    const said = spoken('en', en);
    said.onDragStart({ active: active('b') });
    expect(said.onDragOver({ active: active('b'), over: over('b') })).toBeUndefined();
  });

  it('say that an entry came back to its own place', () => {
    const said = spoken('en', en);
    said.onDragStart({ active: active('b') });
    said.onDragOver({ active: active('b'), over: over('a') });
    expect(said.onDragOver({ active: active('b'), over: over('b') })).toBe('“Culture” is now at position 2 of 3.');
  });

  it('say that nothing has moved on Escape and on a drop beside the list', () => {
    const said = spoken('en', en);
    const stayed = 'Left “Culture” where it was, at position 2 of 3.';
    expect(said.onDragCancel({ active: active('b'), over: over('c') })).toBe(stayed);
    expect(said.onDragEnd({ active: active('b'), over: null })).toBe(stayed);
  });

  it('speak the language of the editor', () => {
    const said = spoken('zh-Hans', zhHans);
    expect(said.onDragStart({ active: active('a') })).toBe('已拿起“Goal”，第1位，共3项。');
  });
});
