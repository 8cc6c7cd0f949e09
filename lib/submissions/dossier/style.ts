import { Html } from '@/lib/submissions/dossier/html'

/** How a dossier looks, on a screen and on paper. It stands in the file itself. */
export const dossierStyle = new Html(`
:root { color: #16242b; background: #fff; font: 1rem/1.55 "Atkinson Hyperlegible Next", "Segoe UI", system-ui, sans-serif; }
body { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: "Source Serif 4", Georgia, serif; line-height: 1.25; }
h1 { margin: 0.2em 0; font-size: 2rem; }
h2 { margin: 0 0 0.6em; padding-bottom: 0.2em; border-bottom: 2px solid #0e5a5e; font-size: 1.5rem; }
h3 { margin: 1.4em 0 0.4em; font-size: 1.125rem; }
p { margin: 0.4em 0; }
a { color: #0e5a5e; }
header { padding-bottom: 1rem; border-bottom: 4px solid #0e5a5e; }
nav ol { columns: 2 16rem; }
nav li a { display: inline-block; padding: 3px 0; }
.hoofdstuk { margin-top: 3rem; }
.blok { margin-bottom: 1rem; padding-left: 1rem; border-left: 3px solid #d9d3c5; }
.blok h3 { margin-top: 0; }
.stil { color: #43535b; font-size: 0.9375rem; }
.antwoord { margin: 0.6em 0 0 1rem; padding-left: 1rem; border-left: 3px solid #0e5a5e; }
blockquote { margin: 0.6em 0; padding: 0.2em 1rem; background: #f2eee4; }
dl { margin: 0; }
dl > div { padding: 0.35em 0; border-bottom: 1px solid #e6e1d6; }
dt { font-weight: 650; }
dd { margin: 0; }
dd dl > div { padding-left: 1rem; }
ul { margin: 0.3em 0; padding-left: 1.2em; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4em 0.6em 0.4em 0; border-bottom: 1px solid #d9d3c5; text-align: left; vertical-align: top; }
ins { background: #e3efed; text-decoration: underline; text-decoration-color: #0e5a5e; }
del { background: #fbeaea; text-decoration: line-through; text-decoration-color: #9b1c1c; }
ins.heel, del.heel { display: block; padding: 0.1em 0.5em; }
ins.heel::before { content: "+ "; }
del.heel::before { content: "− "; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  .hoofdstuk { break-before: page; }
  .blok, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`)
