import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { CLEANED_CODES, REFUSED_CODES } from './verdict';
import { sanitiseSvg, sentenceOf, type ReasonCode } from '.';

const sanitise = (text: string) => sanitiseSvg(Buffer.from(text));
const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const drawing = (inside: string, attributes = '') => `<svg ${SVG} viewBox="0 0 10 10"${attributes}>${inside}<path d="M0 0h9"/></svg>`;
const cleaned = (inside: string, attributes = '') => {
  const { svg, reasons } = sanitise(drawing(inside, attributes));
  return {
    svg: svg?.replace('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"', '<svg').replace('<path d="M0 0h9"/></svg>', '</svg>'),
    codes: reasons.map(({ code }) => code),
  };
};

describe('a plain drawing', () => {
  it.each([
    ['shapes', '<g fill="#c8102e" opacity=".5"><rect width="4" height="4" rx="1"/><circle cx="5" cy="5" r="2"/></g>'],
    ['use, symbols and groups', '<defs><symbol id="s" viewBox="0 0 2 2"><path d="M0 0h2"/></symbol></defs><use href="#s" x="2"/>'],
    [
      'gradients',
      '<linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient><radialGradient id="b" href="#a"/><path d="M1 1" fill="url(#b)"/>',
    ],
    [
      'clips and masks',
      '<clipPath id="c"><path d="M0 0"/></clipPath><mask id="m"><path d="M0 0"/></mask><g clip-path="url(#c)" mask="url(#m)"/>',
    ],
    ['filters', '<filter id="f" x="-10%"><feGaussianBlur stdDeviation="1 2"/><feOffset dx="1"/></filter><path filter="url(#f)" d="M1 1"/>'],
    ['text', '<title>红色&amp;标识</title><text font-family="Noto Sans CJK SC" x="1"><tspan dy="1">集团 a &lt; b</tspan></text>'],
    ['names of layers in Chinese', '<g id="图层_1"/><use href="#图层_1"/>'],
    ['colours of every spelling', '<path fill="rgb(1,2,3)" stroke="hsla(1,2%,3%,.5)" d="M1 1"/>'],
  ])('with %s is kept as it is', (_, inside) => {
    expect(cleaned(inside)).toEqual({ svg: `<svg>${inside}</svg>`, codes: [] });
    expect(sanitise(drawing(inside)).verdict).toBe('unchanged');
  });

  it('is clean for good: cleaning it again changes nothing', () => {
    const once = sanitise(drawing('<style>.a{fill:red;mix-blend-mode:multiply}</style><g class="a" onclick="x()"/>')).svg ?? '';
    expect(sanitise(once)).toEqual({ verdict: 'unchanged', svg: once, reasons: [], found: 0 });
  });

  it('may begin with a declaration, a public document type and comments', () => {
    const svg = `\uFEFF<?xml version="1.0" encoding="utf-8"?><!-- made by hand --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${drawing('')}`;
    expect(sanitise(svg).verdict).toBe('unchanged');
  });

  it('may name elements with a prefix', () =>
    expect(sanitise('<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:path d="M0 0h1"/></s:svg>').svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>',
    ));
});

describe('styles', () => {
  it('become attributes by the order of the cascade', () => {
    const style = '<style><![CDATA[ #i{fill:blue} .a{fill:red;stroke:#000!important} g>path{fill:green} * {opacity:.5} ]]></style>';
    expect(cleaned(`${style}<g><path class="a" id="i" d="M1 1" fill="white" style="stroke:lime"/></g>`)).toMatchObject({
      svg: '<svg opacity=".5"><g opacity=".5"><path id="i" d="M1 1" fill="blue" opacity=".5" stroke="#000"/></g><path d="M0 0h9" opacity=".5"/></svg>',
      codes: [],
    });
  });

  it.each([
    '@import url(https://evil.example/x.css);',
    '@import "//evil.example";',
    '@font-face{font-family:x;src:url(//evil.example/f)}',
    '@media all{.a{fill:red}}',
    '@namespace x url(http://www.w3.org/1999/xhtml);',
    '.a:hover{fill:red}',
    '[onload]{fill:red}',
    '.a{background:url(//evil.example)}',
    '.a{behavior:url(#default#time2)}',
    '.a{-moz-binding:url(//evil.example)}',
    '.a{--x:url(//evil.example)}',
    '.a{cursor:url(//evil.example),auto}',
    '.a{content:"x"}',
    '.a{animation:x 1s}',
    '.a{position:fixed}',
  ])('lose %s', (css) => {
    const { svg, codes } = cleaned(`<style>${css}</style><g class="a"/>`);
    expect(svg).toBe('<svg><g/></svg>');
    expect(codes).toContain('style');
  });

  it.each([
    'fill:url(https://evil.example/#a)',
    'fill:url(//evil.example)',
    'fill:url("data:image/svg+xml,x#a")',
    'fill:u\\72l(//evil.example)',
    'fill:var(--a)',
    'fill:image-set("//evil.example" 1x)',
    'fill:src("//evil.example")',
    'mask:url(x.svg#a)',
    'mask:-webkit-image-set(url(//evil.example) 1x)',
    'stroke-width:calc(1px * 9)',
    'stroke-width:expression(alert(1))',
    'font-family:"a;}</style><script>"',
    'filter:url(//evil.example/#a)',
    'opacity:url(#a)',
    'fill:[red',
    'fill:)',
    'width:attr(x)',
  ])('lose the value of %s, as style and as attribute', (declaration) => {
    const [property = '', value = ''] = declaration.split(/:(.*)/s);
    const quoted = value.replaceAll('"', '&quot;').replaceAll('<', '&lt;');
    expect(cleaned(`<g style="${property}:${quoted}"/>`).svg).toBe('<svg><g/></svg>');
    const { svg, codes } = cleaned(`<g ${property}="${quoted}"/>`);
    expect(svg).toBe('<svg><g/></svg>');
    expect(codes).toHaveLength(1);
  });
});

describe('what could run, load or link', () => {
  it.each<[code: ReasonCode, inside: string, left?: string]>([
    ['element', '<script>alert(1)</script>'],
    ['element', '<script href="//evil.example/x.js"/>'],
    ['element', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>'],
    ['element', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    ['element', '<iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:alert(1)"/>'],
    ['element', '<handler type="x">alert(1)</handler>'],
    ['element', '<listener event="load"/>'],
    ['element', '<Script>alert(1)</Script>'],
    ['element', '<view id="v"/>'],
    ['element', '<cursor href="//evil.example"/>'],
    ['element', '<font-face-uri href="//evil.example"/>'],
    ['picture', '<image href="https://evil.example/a.png"/>'],
    ['picture', '<image href="data:image/svg+xml,%3Csvg onload=alert(1)%3E"/>'],
    ['picture', '<filter id="f"><feImage href="//evil.example"/></filter>', '<filter id="f"/>'],
    ['animation', '<g id="g"><animate attributeName="href" to="javascript:alert(1)"/></g>', '<g id="g"/>'],
    ['animation', '<set attributeName="onload" to="alert(1)"/>'],
    ['animation', '<animateMotion><mpath href="#x"/></animateMotion>'],
    ['link', '<a href="javascript:alert(1)"><g/></a>', '<g><g/></g>'],
    ['link', '<g href="#x"/>', '<g/>'],
    ['handler', '<g onclick="alert(1)"/>', '<g/>'],
    ['handler', '<g ONLOAD="alert(1)"/>', '<g/>'],
    ['handler', '<use href="#u" onbegin="x"/><g id="u"/>', '<use href="#u"/><g id="u"/>'],
    ['attribute', '<g xml:base="//evil.example/"/>'.replace('xml:base', 'srcdoc'), '<g/>'],
    ['editor-data', '<g xml:base="//evil.example/"/>', '<g/>'],
    ['attribute', '<g xlink:actuate="onLoad"/>', '<g/>'],
    ['attribute', '<g ping="//evil.example"/>', '<g/>'],
    ['reference', '<use href="//evil.example/a.svg#x"/>', '<use/>'],
    ['reference', '<use xlink:href="data:image/svg+xml;base64,AAAA#x"/>', '<use/>'],
    ['reference', '<linearGradient id="l" href="a.svg#x"/>', '<linearGradient id="l"/>'],
    ['dangling', '<use href="#nothing"/>', '<use/>'],
    ['dangling', '<g clip-path="url(#nothing)"/>', '<g/>'],
    ['dangling', '<g fill="url(#nothing)" stroke="url(#nothing) red"/>', '<g fill="none" stroke="red"/>'],
    ['duplicate-id', '<g id="a"/><path id="a"/>', '<g id="a"/><path/>'],
    ['value', '<g id="a b"/>', '<g/>'],
    ['value', '<g transform="rotate(1);alert(1)"/>', '<g/>'],
    ['editor-data', '<metadata><rdf/></metadata>'],
    ['editor-data', '<g data-name="Layer"/>', '<g/>'],
    ['text', 'alert(1)'],
    ['text', '<g><![CDATA[<script>alert(1)</script>]]></g>', '<g/>'],
  ])('%s: %s', (code, inside, left = '') => {
    const result = cleaned(inside);
    expect(result.svg).toBe(`<svg>${left}</svg>`);
    expect(result.codes).toContain(code);
  });

  it('is told with its place', () => {
    const { reasons, found, verdict } = sanitise(drawing('\n  <g>\n   <script/></g>\n<g\nonclick="1"/>'));
    expect({ reasons, found, verdict }).toEqual({
      verdict: 'cleaned',
      found: 2,
      reasons: [
        { code: 'element', what: 'script', line: 3, column: 4 },
        { code: 'handler', what: 'onclick', line: 4, column: 1 },
      ],
    });
  });

  it('keeps both spellings of a reference apart from each other', () =>
    expect(cleaned('<g id="a"/><use xlink:href="//evil.example" href="#a"/>').svg).toBe('<svg><g id="a"/><use href="#a"/></svg>'));

  it('escapes what an HTML parser would read otherwise', () =>
    expect(cleaned('<title><![CDATA[</title><img src=x onerror=alert(1)>]]></title><text>]]&gt;&lt;/svg&gt;</text>').svg).toBe(
      '<svg><title>&lt;/title&gt;&lt;img src=x onerror=alert(1)&gt;</title><text>]]&gt;&lt;/svg&gt;</text></svg>',
    ));
});

describe('refused', () => {
  const nested = (levels: number) => `${'<g>'.repeat(levels)}${'</g>'.repeat(levels)}`;
  const bomb = Array.from({ length: 10 }, (_, i) => `<g id="b${i + 1}">${`<use href="#b${i}"/>`.repeat(10)}</g>`).join('');

  it.each<[code: ReasonCode, name: string, file: string | Buffer]>([
    ['doctype', 'entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('<text>&a;</text>')}`],
    ['doctype', 'entities of files', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('')}`],
    ['doctype', 'default attributes', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${drawing('')}`],
    ['malformed', 'unknown entities', drawing('<text>&a;</text>')],
    ['instruction', 'a style sheet elsewhere', `<?xml-stylesheet href="//evil.example/x.css"?>${drawing('')}`],
    ['instruction', 'an instruction inside', drawing('<?php x ?>')],
    ['encoding', 'another encoding', `<?xml version="1.0" encoding="utf-7"?>${drawing('')}`],
    ['encoding', 'UTF-16', Buffer.from(`\uFEFF${drawing('')}`, 'utf16le')],
    ['encoding', 'broken UTF-8', Buffer.concat([Buffer.from(drawing('')), Buffer.from([0xc0, 0x80])])],
    ['malformed', 'an open tag', '<svg xmlns="http://www.w3.org/2000/svg"><path>'],
    ['malformed', 'two attributes of one name', drawing('<g a="1" a="2"/>')],
    ['malformed', 'HTML', '<!doctype html><img src=x>'],
    ['malformed', 'something behind the end', `${drawing('')}<script/>`],
    ['malformed', 'an unbound prefix', drawing('<x:g/>')],
    ['malformed', 'nothing', ''],
    ['not-svg', 'other XML', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['not-svg', 'no namespace', '<svg><path d="M0 0"/></svg>'],
    ['too-deep', 'depth', drawing(nested(LIMITS.depth))],
    ['too-many', 'elements', drawing('<g/>'.repeat(LIMITS.elements))],
    ['too-many', 'a bomb of references', drawing(`<path id="b0" d="M0 0"/>${bomb}`)],
    ['too-large', 'bytes', drawing(' '.repeat(LIMITS.bytes))],
    ['loop', 'use in itself', drawing('<g id="a"><use href="#a"/></g>')],
    ['loop', 'a pattern in itself', drawing('<pattern id="a"><path d="M0 0" fill="url(#a)"/></pattern>')],
    ['loop', 'masks of each other', drawing('<mask id="a" mask="url(#b)"/><mask id="b" mask="url(#a)"/>')],
    ['empty', 'nothing drawn', `<svg ${SVG}><script>alert(1)</script></svg>`],
  ])('%s: %s', (code, _, file) => {
    const { verdict, svg, reasons } = sanitiseSvg(typeof file === 'string' ? Buffer.from(file) : file);
    expect([verdict, svg, reasons[0]?.code]).toEqual(['refused', undefined, code]);
  });

  it('quotes what the parser says of a damaged file, whether it ends its sentences or not', () => {
    const said = (file: string) => sentenceOf(sanitise(file).reasons[0]!, 'en');
    expect(said('<svg xmlns="http://www.w3.org/2000/svg"><path>')).toMatch(/\(“unclosed tag: \w+”\)\. Export it again\.$/);
    expect(said(drawing('<g a="1" a="2"/>'))).toMatch(/[^.]”\)\. Export it again\.$/);
  });

  it('lists a bounded number of reasons, and counts all', () => {
    const { reasons, found } = sanitise(drawing('<g onclick="1"/>'.repeat(500)));
    expect([reasons.length, found]).toEqual([LIMITS.reasons, 500]);
  });

  it.each(['1', ' ', '(', 'a', '%,', '"', '-', '/*', '\\\\'])('reads many of %j in time', (each) => {
    const value = `${each.repeat(100_000)}!`.replaceAll('"', '&quot;');
    const { reasons } = sanitise(
      drawing(`<g id="${value}" fill="${value}" style="fill:${value}" d="${value}" transform="${value}" href="${value}"/>`),
    );
    expect(reasons.map(({ code }) => code)).not.toContain('too-slow');
    const style = sanitise(drawing(`<style>path{fill:${value}} ${value}{}</style>`));
    expect(style.reasons.map(({ code }) => code)).not.toContain('too-slow');
  });
});

describe('every reason', () => {
  it.each(['en', 'zh-Hans'] as const)('has a sentence in %s, without a place left open', (language) => {
    for (const code of [...CLEANED_CODES, ...REFUSED_CODES]) {
      const sentence = sentenceOf({ code, what: 'what{line}', line: 1, column: 2 }, language);
      expect(sentence).toMatch(language === 'en' ? /^[A-Z].*[.:]/ : /[\u4e00-\u9fff]/);
      expect(sentence.replace('what{line}', '')).not.toMatch(/[{}]/);
    }
  });

  it('shows names of strangers short and on one line', () => {
    const { reasons } = sanitise(drawing(`<g ${'x'.repeat(100)}="1"/><g id="a&#10;b&#9;c"/>`));
    expect(reasons.map(({ what }) => what)).toEqual([`${'x'.repeat(59)}…`, 'id="a b c"']);
  });
});
