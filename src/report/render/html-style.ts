/** How the HTML report looks: one column on a phone, where a shadow says that a table goes on, a page of A4 on paper. Colours have a contrast of 4.5 : 1 or more on white. */
export const style = `
:root{--ink:#1d2733;--soft:#51606f;--line:#d5dce3;--head:#f1f4f7;--good:#17694a;--bad:#a3281f}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1rem;color:var(--ink);background:#fff;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:2px solid var(--ink)}
h3{font-size:1rem;margin:1.4rem 0 .4rem}
header p,footer p,.note{color:var(--soft);margin:.15rem 0}
.note,footer{font-size:.875rem}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.8rem;overflow-wrap:anywhere}
.lead{max-width:46rem}
nav ol{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;margin:1rem 0 0}
a{color:#0b5394}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.6rem;margin:.8rem 0}
.figures div{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem}
.figures dt{color:var(--soft);font-size:.875rem}
.figures dd{margin:0}
.figures strong{font-size:1.5rem;display:block;line-height:1.3;font-variant-numeric:tabular-nums}
.figures small{color:var(--soft);font-size:.8125rem}
figure{margin:.4rem 0 .6rem;max-width:44rem}
.chart{width:100%;height:auto;display:block}
.frame{overflow-x:auto;background:linear-gradient(#fff,#fff) left/1.2rem 100% no-repeat local,linear-gradient(#fff,#fff) right/1.2rem 100% no-repeat local,linear-gradient(to right,#0003,#0000) left/.5rem 100% no-repeat,linear-gradient(to left,#0003,#0000) right/.5rem 100% no-repeat}
.frame:focus-visible{outline:2px solid #0b5394;outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);font-weight:400}
thead th{background:var(--head);font-weight:600;vertical-align:bottom;line-height:1.25}
tfoot th,tfoot td{font-weight:600;border-top:2px solid var(--ink)}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .n{white-space:normal}
.hidden{color:var(--soft)}
.kept{color:var(--good)}
.broken{color:var(--bad);font-weight:600}
@media (max-width:40rem){body{padding:.8rem}table{font-size:.875rem}th,td{padding:.3rem .4rem}tbody th{min-width:8rem}.short tbody th{min-width:0}}
@media print{@page{size:A4;margin:16mm 14mm}body{max-width:none;padding:0;font-size:10pt}nav{display:none}.frame{overflow:visible;background:none}
h2,h3{break-after:avoid}.note{break-before:avoid}tr,.figures div{break-inside:avoid}thead{display:table-header-group}figure{max-width:13cm;break-inside:avoid;break-after:avoid}table{font-size:9pt}th,td{padding:.2rem .4rem}}
`;
