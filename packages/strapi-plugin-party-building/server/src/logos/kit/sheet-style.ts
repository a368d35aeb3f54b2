/** How the rules sheet looks, on a screen and on paper. */
export const SHEET_STYLE = `
:root{--ink:#241c1a;--soft:#6d625e;--line:#e4dcd5;--paper:#fffdfa;--accent:#a4161a}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:3rem 1.5rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.65 system-ui,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
header{border-block-end:3px solid var(--accent);margin-block-end:2.5rem;padding-block-end:1.25rem}
h1{font-size:2.25rem;line-height:1.25;margin:.1rem 0 .25rem}
h2{font-size:1.125rem;margin:0 0 1rem}
.kind{color:var(--accent);font-weight:600;margin:0}
.lead{color:var(--soft);font-size:1.125rem;margin:0}
section{margin:0 0 2.5rem;break-inside:avoid}
ul{list-style:none;margin:0;padding:0}
figure{margin:0}
p{margin:0 0 .5rem}
.variants{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
.variants li{break-inside:avoid}
.ground{align-items:center;border:1px solid var(--line);border-radius:.5rem;display:flex;height:12rem;justify-content:center;padding:1.75rem}
.ground.light,.space.light{background:#fff}
.ground.dark,.space.dark{background:#2a1512}
.ground img{max-height:100%;max-width:100%;object-fit:contain}
figcaption{font-size:.9375rem;padding-block-start:.6rem}
.files{color:var(--soft);display:block;font-size:.8125rem}
.files a{color:var(--accent);margin-inline-end:.55rem;white-space:nowrap}
.columns{display:grid;gap:0 2.5rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
.space{border:1px solid var(--line);border-radius:.5rem;display:flex;justify-content:center;margin-block-end:.75rem;overflow:hidden;padding:1rem}
.space div{border:1.5px dashed var(--accent);line-height:0}
.space img{background:repeating-linear-gradient(45deg,transparent 0 6px,#a4161a12 6px 7px);max-width:100%;object-fit:contain}
.widths{display:flex;flex-wrap:wrap;gap:1rem}
.widths li{background:#f6efe8;border-radius:.5rem;flex:1;min-width:9rem;padding:1rem 1.25rem}
.widths strong{display:block;font-size:1.75rem;line-height:1.3}
.palette,.grounds{display:grid;gap:1.25rem;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr))}
.palette li,.grounds li{break-inside:avoid;font-size:.875rem}
.palette strong,.palette span,.grounds span{display:block}
.palette span,.grounds span{color:var(--soft);font-variant-numeric:tabular-nums}
.colour{border:1px solid #0000001f;border-radius:.5rem;height:5.5rem;margin-block-end:.5rem;position:relative}
.grounds .colour{align-items:center;display:flex;justify-content:center;overflow:hidden;padding:.9rem}
.grounds img{max-height:100%;max-width:100%;object-fit:contain}
.forbidden .colour::after{background:linear-gradient(to top right,transparent calc(50% - 1.5px),#fff calc(50% - 1.5px),#a4161a 50%,#fff calc(50% + 1.5px),transparent calc(50% + 1.5px));content:"";inset:0;position:absolute}
.dos li,.donts li{margin-block-end:.6rem;padding-inline-start:1.9rem;position:relative}
.dos li::before,.donts li::before{font-weight:700;inset-inline-start:0;position:absolute}
.dos li::before{color:#1f6f43;content:"✓"}
.donts li::before{color:var(--accent);content:"✕"}
@media print{body{max-width:none;padding:0;-webkit-print-color-adjust:exact;print-color-adjust:exact}.files{display:none}}
`;
