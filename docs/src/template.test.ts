import { describe, expect, it } from 'vitest';
import { fillTemplate, includesOf, readTemplate } from './template.js';

const read = (html: string) => readTemplate('page.html', html, 'https://cms.test/api/party-building');

describe('a page of the portal', () => {
  it('names its includes in order', () => {
    const page = read('<pb-concept><!--#pb zh-CN pb-concept--></pb-concept><pb-grasp><!--#pb en pb-grasp/culture--></pb-grasp>');
    expect(includesOf(page)).toEqual([
      { locale: 'zh-CN', element: 'pb-concept' },
      { locale: 'en', element: 'pb-grasp', item: 'culture' },
    ]);
  });

  it('gets what is put into each include, the text around it unchanged', () => {
    const page = read('<a>$1</a><!--#pb en pb-concept--><!-- a comment --><b>$&</b>');
    expect(fillTemplate(page, ({ element }) => `[$& ${element}]`)).toBe('<a>$1</a>[$& pb-concept]<!-- a comment --><b>$&</b>');
  });

  it('gets the address of the CMS, escaped for an attribute', () => {
    expect(fillTemplate(readTemplate('page.html', '<a href="{{endpoint}}/x">{{endpoint}}</a>', 'http://c/"><&'), () => '')).toBe(
      '<a href="http://c/&#34;&#62;&#60;&#38;/x">http://c/&#34;&#62;&#60;&#38;</a>',
    );
  });

  it.each([
    ['an unknown element', '<!--#pb en pb-unknown-->'],
    ['no element', '<!--#pb en-->'],
    ['no locale', '<!--#pb pb-concept-->'],
    ['an element of one thing without its key', '<!--#pb en pb-grasp-->'],
    ['a key where the element shows all', '<!--#pb en pb-four-grasps/culture-->'],
    ['a key that is a path', '<!--#pb en pb-grasp/../../admin-->'],
  ])('is refused with %s, and the message says what can stand there', (_, marker) => {
    expect(() => read(`<main>${marker}</main>`)).toThrow(/^page\.html: cannot include ".*Write <!--#pb locale element-->.*pb-grasp\/key/);
  });
});
