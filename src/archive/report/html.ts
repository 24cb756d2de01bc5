import { escapeXml } from '../xml.ts'
import type { Case, Figures } from './figures.ts'
import { plot } from './plot.ts'
import { summaryOf } from './text.ts'

const style = `
:root { color-scheme: light dark; --bar: #1f6fb2; }
@media (prefers-color-scheme: dark) { :root { --bar: #6fb3ea; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
svg { max-width: 100%; height: auto; font-size: 14px; } svg rect { fill: var(--bar); } svg text { fill: currentColor; }
table { border-collapse: collapse; } th, td { text-align: start; padding: .2rem .8rem .2rem 0; vertical-align: top; }
td { overflow-wrap: anywhere; } th { font-weight: 600; }
`

/** A report as one HTML page: no script, nothing from the network; plots are inline SVG with their numbers beside them. */
export function reportHtml(figures: Figures): string {
  const summary = summaryOf(figures).map(([name, value]) => row([name, value]))
  const plots = figures.figures.map(figure => `<h2>${escapeXml(figure.title)}</h2>\n${plot(figure)}`)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Normalisation report</title>
<style>${style}</style>
</head>
<body>
<h1>Normalisation report</h1>
<table>
${summary.join('')}</table>
${plots.join('')}${cases('Failed', figures.failed)}${cases('Errors in converted files', figures.errors)}</body>
</html>
`
}

function cases(title: string, all: readonly Case[]): string {
  if (all.length === 0) return ''
  const rows = all.map(({ path, code, message }) => row([path, code, message]))
  const head = ['File', 'Code', 'Message'].map(name => `<th scope="col">${name}</th>`).join('')
  return `<h2>${title} (${all.length})</h2>\n<table>\n<tr>${head}</tr>\n${rows.join('')}</table>\n`
}

const row = ([first, ...more]: readonly string[]): string =>
  `<tr><td>${escapeXml(first!)}</td>${more.map(cell => `<td>${escapeXml(cell)}</td>`).join('')}</tr>\n`
