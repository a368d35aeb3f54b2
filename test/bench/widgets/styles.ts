/** The content's own looks, in a shadow root or on a page of a library: cards in rows, labels, the chain and the ladder. */
export const contentStyles = `
:is(ul, ol, p, h3) { margin: 0; padding: 0; }
h3 { font-size: 1.0625em; line-height: 1.5; }
.box { border: 1px solid #e8dcc8; border-radius: 10px; background: #fff; }
.lead { padding-inline-start: 16px; border-inline-start: 3px solid #cb9b43; }
.slogan { color: #a3161c; font-size: 0.875em; }
[aria-selected=true] .slogan { color: inherit; }
.rich-text > * + * { margin-block-start: 12px; }
.rich-text ul { padding-inline-start: 24px; }
.cards { display: flex; flex-wrap: wrap; gap: 16px; margin-block-start: 20px; list-style: ''; }
.cell { display: grid; flex: 1 1 30%; }
div.card { padding: 20px; }
.value { border-block-start: 4px solid #97141a; }
.label { display: inline-block; align-self: start; padding: 2px 12px; border-radius: 99px; background: #97141a; color: #fff; font-size: 0.8125em; }
.title { margin-block-start: 8px; }
.text { margin-block-start: 8px; color: #66564d; font-size: 0.9375em; }
.chain { display: flex; flex-wrap: wrap; gap: 8px; margin-block-start: 8px; list-style: ''; }
.chain li { flex: auto; padding: 12px; border: 1px solid #cb9b43; border-radius: 10px; background: #fbf6ec; text-align: center; }
.ladder { margin-block-start: 8px; color: #a3161c; font-weight: 700; }
`;
