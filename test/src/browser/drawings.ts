import { createRequire } from 'node:module';

/** As the plugin's service of that name has it. */
interface Drawings {
  sanitise(
    bytes: Uint8Array,
  ): Promise<{ verdict: 'unchanged' | 'cleaned' | 'refused'; svg?: string; reasons: { code: string; what: string }[] }>;
}

const plugin = createRequire(import.meta.url)('strapi-plugin-party-building/strapi-server') as {
  default: { services: { drawings(): Drawings } };
};

export const { sanitise } = plugin.default.services.drawings();

const NAMESPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';
const FOREIGN = 'https://evil.example';
const BOX = 'width="10" height="10"';

/** Something to see, so that a drawing is not refused for being empty. */
const SHAPE = `<path id="shape" d="M0 0h9v9z"/>`;
const drawing = (inside: string, attributes = ''): string =>
  `<svg ${NAMESPACES} viewBox="0 0 10 10" width="40" height="40"${attributes}>${SHAPE}${inside}</svg>`;

/** What makes drawings dangerous, by name; each a whole file. */
export const HOSTILE_DRAWINGS: readonly [name: string, svg: string][] = [
  // Scripts.
  ['script', drawing('<script>alert(1)</script>')],
  ['script with CDATA', drawing('<script><![CDATA[alert(1)]]></script>')],
  ['script from elsewhere', drawing(`<script href="${FOREIGN}/x.js"/>`)],
  ['script from elsewhere, by xlink', drawing(`<script xlink:href="${FOREIGN}/x.js"/>`)],
  ['script of data', drawing('<script href="data:text/javascript,alert(1)"/>')],
  ['script of another prefix', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
  ['script of XHTML', drawing(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>`)],
  ['script in defs', drawing('<defs><g><script>alert(1)</script></g></defs>')],
  ['script in a title', drawing('<title><script>alert(1)</script></title>')],
  ['script in a description that HTML reads', drawing(`<desc><img ${XHTML} src="x" onerror="alert(1)"/></desc>`)],
  ['script in text', drawing('<text><script>alert(1)</script></text>')],
  // Handlers, nested too: where @mattkrick/sanitize-svg does not look, and which svgo keeps.
  ['handler of the root', drawing('', ' onload="alert(1)"')],
  ['handler in upper case', drawing('', ' ONLOAD="alert(1)"')],
  ['handler, nested', drawing('<g><g><g onload="alert(1)"><svg onload="alert(2)"/></g></g></g>')],
  ['handler of focus', drawing('<a xlink:href="#x" autofocus="" tabindex="0" onfocus="alert(1)"><text>x</text></a>')],
  ['handler of an animation', drawing('<animate onbegin="alert(1)" attributeName="x" dur="1s"/>')],
  ['handler of an animation in use', drawing('<g id="u"><set onbegin="alert(1)" attributeName="x"/></g><use href="#u"/>')],
  ['handler of an image', drawing('<image href="x" onerror="alert(1)"/>')],
  ['handler of a style', drawing('<style onload="alert(1)">g{}</style>')],
  ['handler with an entity', drawing('', ' onload="&#97;lert(1)"')],
  ['handler of an event element', drawing('<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler>')],
  // Other documents inside.
  [
    'foreignObject',
    drawing(`<foreignObject ${BOX}><body ${XHTML} onload="alert(1)"><img src="x" onerror="alert(1)"/></body></foreignObject>`),
  ],
  ['foreignObject with an iframe', drawing(`<foreignObject ${BOX}><iframe ${XHTML} src="javascript:alert(1)"></iframe></foreignObject>`)],
  [
    'foreignObject with srcdoc',
    drawing(`<foreignObject ${BOX}><iframe ${XHTML} srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe></foreignObject>`),
  ],
  ['foreignObject with a script', drawing(`<foreignObject ${BOX}><script ${XHTML}>alert(1)</script></foreignObject>`)],
  ['foreignObject with a form', drawing(`<foreignObject ${BOX}><form ${XHTML} action="${FOREIGN}"><input/></form></foreignObject>`)],
  [
    'foreignObject with meta refresh',
    drawing(`<foreignObject ${BOX}><meta ${XHTML} http-equiv="refresh" content="0;url=${FOREIGN}"/></foreignObject>`),
  ],
  ['foreignObject with base', drawing(`<foreignObject ${BOX}><base ${XHTML} href="${FOREIGN}/"/></foreignObject><image href="a.png"/>`)],
  [
    'foreignObject with a style sheet',
    drawing(`<foreignObject ${BOX}><link ${XHTML} rel="stylesheet" href="${FOREIGN}/a.css"/></foreignObject>`),
  ],
  [
    'foreignObject in a switch',
    drawing(`<switch><foreignObject ${BOX}><img ${XHTML} src="x" onerror="alert(1)"/></foreignObject><g/></switch>`),
  ],
  ['iframe of XHTML', drawing(`<iframe ${XHTML} src="javascript:alert(1)"/>`)],
  [
    'embed, object, video',
    drawing(`<embed ${XHTML} src="${FOREIGN}/a"/><object ${XHTML} data="${FOREIGN}/b"/><video ${XHTML} src="${FOREIGN}/c"/>`),
  ],
  [
    'MathML',
    drawing(
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><maction actiontype="statusline#x" xlink:href="javascript:alert(1)">x</maction></math>',
    ),
  ],
  // References.
  ['use of elsewhere', drawing(`<use href="${FOREIGN}/a.svg#x"/>`)],
  ['use of elsewhere, by xlink', drawing(`<use xlink:href="${FOREIGN}/a.svg#x"/>`)],
  ['use of data', drawing(`<use href="data:image/svg+xml,${encodeURIComponent(drawing('<script>alert(1)</script>', ' id="x"'))}#x"/>`)],
  ['image of elsewhere', drawing(`<image ${BOX} href="${FOREIGN}/a.png"/>`)],
  ['image of a bare host', drawing(`<image ${BOX} href="//evil.example/a.png"/>`)],
  [
    'image of data with a script',
    drawing(`<image ${BOX} href="data:image/svg+xml,${encodeURIComponent(drawing('', ' onload="alert(1)"'))}"/>`),
  ],
  ['feImage', drawing(`<filter id="f"><feImage href="${FOREIGN}/a.png"/></filter><rect ${BOX} filter="url(#f)"/>`)],
  ['gradient of elsewhere', drawing(`<linearGradient id="l" href="${FOREIGN}/a.svg#x"/><rect ${BOX} fill="url(#l)"/>`)],
  ['fill of elsewhere', drawing(`<rect ${BOX} fill="url(${FOREIGN}/a.svg#x)"/>`)],
  ['mask of elsewhere', drawing(`<rect ${BOX} mask="url(${FOREIGN}/a.svg#x)"/>`)],
  ['mask picture of elsewhere', drawing(`<rect ${BOX} style="mask-image:url(${FOREIGN}/a.png)"/>`)],
  ['filter of elsewhere', drawing(`<rect ${BOX} filter="url(${FOREIGN}/a.svg#x)"/>`)],
  ['clip of elsewhere', drawing(`<rect ${BOX} clip-path="url(${FOREIGN}/a.svg#x)"/>`)],
  ['marker of elsewhere', drawing(`<path d="M0 0h9" style="marker:url(${FOREIGN}/a.svg#x)"/>`)],
  ['cursor of elsewhere', drawing(`<rect ${BOX} cursor="url(${FOREIGN}/a.cur),auto"/>`)],
  ['text path of elsewhere', drawing(`<text><textPath href="${FOREIGN}/a.svg#x">x</textPath></text>`)],
  ['xml:base', drawing('<image href="a.png"/>', ` xml:base="${FOREIGN}/"`)],
  // Links and animations of links.
  ['link', drawing('<a href="javascript:alert(1)" target="_top"><text y="5">x</text></a>')],
  ['link in disguise', drawing('<a xlink:href="java&#10;script:alert(1)"><text y="5">x</text></a>')],
  ['link that an animation makes', drawing('<a><animate attributeName="href" values="javascript:alert(1)"/><text>x</text></a>')],
  ['link that a set makes', drawing('<a id="l"><text>x</text></a><set href="#l" attributeName="xlink:href" to="javascript:alert(1)"/>')],
  ['picture that an animation loads', drawing(`<image id="i" ${BOX}/><set href="#i" attributeName="href" to="${FOREIGN}/a.png"/>`)],
  [
    'picture that an animation loads inside use',
    drawing(`<image ${BOX}><animate attributeName="href" values="${FOREIGN}/a.png" dur="1s" fill="freeze"/></image>`),
  ],
  // Styles.
  ['import', drawing(`<style>@import url(${FOREIGN}/a.css);</style>`)],
  ['import, written with an escape', drawing(`<style>@\\69mport "${FOREIGN}/a.css";</style>`)],
  ['import in CDATA', drawing(`<style><![CDATA[@import "${FOREIGN}/a.css";]]></style>`)],
  ['import behind a comment', drawing(`<style>/**/@import/**/"${FOREIGN}/a.css";</style>`)],
  ['font of elsewhere', drawing(`<style>@font-face{font-family:x;src:url(${FOREIGN}/f.woff)}text{font-family:x}</style><text>x</text>`)],
  ['background', drawing(`<style>svg,body,*{background:url(${FOREIGN}/a.png)}</style>`)],
  ['background of the attribute', drawing('', ` style="background-image:url(${FOREIGN}/a.png)"`)],
  ['address, written with an escape', drawing(`<rect ${BOX} style="fill:u\\72l(${FOREIGN}/a.svg#x);mask:\\75 rl(${FOREIGN}/a.svg#x)"/>`)],
  ['address in a variable', drawing(`<style>*{--a:url(${FOREIGN}/a.png);background:var(--a)}</style>`)],
  ['image-set', drawing(`<rect ${BOX} style="mask:image-set('${FOREIGN}/a.png' 1x)"/>`)],
  ['list picture', drawing(`<style>*{display:list-item;list-style:url(${FOREIGN}/a.png)}</style>`)],
  ['content', drawing(`<style>*::before{content:url(${FOREIGN}/a.png)}</style>`)],
  ['sheet of the page', drawing('<style>body{display:none}</style>')],
  ['style that ends early for HTML', drawing('<style>&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt;</style>')],
  ['style that ends early for HTML, in CDATA', drawing('<style><![CDATA[</style><img src=x onerror=alert(1)>]]></style>')],
  ['style of another prefix', drawing(`<s:style xmlns:s="http://www.w3.org/2000/svg">@import "${FOREIGN}/a.css";</s:style>`)],
  ['style of XHTML', drawing(`<style ${XHTML}>@import "${FOREIGN}/a.css";</style>`)],
  // What XML and HTML parsers read differently.
  ['CDATA with markup', drawing('<text><![CDATA[<img src=x onerror=alert(1)>]]></text>')],
  ['CDATA in a title', drawing('<title><![CDATA[</title></svg><img src=x onerror=alert(1)>]]></title>')],
  ['comment that HTML ends early', drawing('<!--><img src=x onerror=alert(1)>-->')],
  ['attribute that ends the tag', drawing('<g id="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"/>')],
  ['label that ends the tag', drawing('<g aria-label="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"/>')],
  ['elements that leave a drawing in HTML', drawing('<p/><div><img src="x" onerror="alert(1)"/></div><table/>')],
  ['HTML elements of no namespace', drawing('<x xmlns=""><img src="x" onerror="alert(1)"/></x>')],
  ['noscript, xmp, plaintext', drawing('<noscript><img src="x" onerror="alert(1)"/></noscript><xmp/><plaintext/>')],
  ['template', drawing('<template><script>alert(1)</script></template>')],
  // What others lose or keep.
  ['use, which DOMPurify loses', drawing('<use xlink:href="#shape" onclick="alert(1)" x="3"/>')],
  ['links in events of the namespace', drawing('<g xmlns:ev="http://www.w3.org/2001/xml-events" ev:handler="javascript:alert(1)"/>')],
  ['style sheet of the file', `<?xml-stylesheet type="text/css" href="${FOREIGN}/a.css"?>${drawing('')}`],
  ['style sheet that transforms', `<?xml-stylesheet type="text/xsl" href="data:text/xml,x"?>${drawing('')}`],
  ['entity', `<!DOCTYPE svg [<!ENTITY a "<script xmlns='http://www.w3.org/2000/svg'>alert(1)</script>">]>${drawing('&a;')}`],
  ['entity of a file', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${drawing('<text>&a;</text>')}`],
  ['entity of elsewhere', `<!DOCTYPE svg [<!ENTITY % a SYSTEM "${FOREIGN}/a.dtd"> %a;]>${drawing('')}`],
  ['default attribute', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${drawing('')}`],
  ['document type of elsewhere', `<!DOCTYPE svg SYSTEM "${FOREIGN}/a.dtd">${drawing('')}`],
  ['UTF-7', `<?xml version="1.0" encoding="UTF-7"?>${drawing('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')}`],
];

const escaped = (text: string): string => text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);
/** What XML cannot carry at all. */
const carried = (text: string): string => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '');

/** Drawings with a string where strings can stand: in attributes, texts and styles, and as markup. */
export function drawingsWith(string: string): string[] {
  const value = escaped(carried(string));
  const attributes = ['id', 'href', 'fill', 'style', 'transform', 'aria-label', 'font-family', 'class', 'filter'];
  return [
    drawing(
      `${attributes.map((name) => `<g ${name}="${value}"/>`).join('')}<use xlink:href="${value}"/><text>${value}</text><title>${value}</title><desc>${value}</desc><style>${value}</style>`,
    ),
    drawing(carried(string)),
    drawing(`<g ${carried(string)}/>`),
  ];
}
