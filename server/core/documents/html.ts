/** A document as a page of its own: no script, its style inside, ready for print on A4. */
import type { Block, DocumentText, Item, Run, Section, Table } from './tree.ts'

const style = `
body { font: 16px/1.55 "Golos Text", "Segoe UI", Roboto, system-ui, sans-serif; color: #1b1f24; margin: 0 auto; max-width: 46rem; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
.standing { color: #57606a; margin: 0; } .clause { margin: .5rem 0; padding-left: 3rem; text-indent: -3rem; } .number { display: inline-block; width: 3rem; text-indent: 0; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: .6rem 0; } th, td { border: 1px solid #b6bdc5; padding: .4rem .6rem; text-align: left; vertical-align: top; height: 1.4rem; } th { background: #f6f7f8; }
ul, ol { margin: .5rem 0; padding-left: 1.6rem; } li { margin: .2rem 0; }
footer { margin-top: 3rem; color: #57606a; font-size: .85rem; }
@page { size: A4; margin: 20mm 18mm; } @media print { body { max-width: none; padding: 0; font-size: 11pt; } .appendix { break-before: page; } h2, h3 { break-after: avoid; } tr { break-inside: avoid; } }`

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, (found) => named[found] ?? found)

function renderTable({ head, rows, widths }: Table): string {
  const columns = widths.map((width) => `<col style="width:${width}%">`).join('')
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')
  const header = head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')
  return `<div class="wide"><table><colgroup>${columns}</colgroup><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** Addresses have been judged where the text came in; what is no address of the web or of a person is text only. */
const leads = /^(https?:\/\/|mailto:)/i

function renderRun({ text, bold, italic, href }: Run): string {
  const plain = escape(text).replace(/\n/g, '<br>')
  const strong = bold ? `<strong>${plain}</strong>` : plain
  const styled = italic ? `<em>${strong}</em>` : strong
  return href && leads.test(href) ? `<a href="${escape(href)}" rel="noopener noreferrer">${styled}</a>` : styled
}

const renderRuns = (runs: readonly Run[]): string => runs.map(renderRun).join('')

/** Items one after another as lists within lists; the first item of all may stand deeper than the outermost list. */
function renderItems(items: readonly Item[]): string {
  const open: string[] = []
  let html = ''
  const close = (level: number) => {
    while (open.length > level) html += `</li></${open.pop() ?? 'ul'}>`
  }
  for (const { level, ordered, marker, runs } of items) {
    const tag = ordered ? 'ol' : 'ul'
    close(level + 1)
    // Another list at the same level, or one that counts from 1 again.
    if (open.length === level + 1 && marker && (open[level] !== tag || marker === '1.')) close(level)
    if (open.length === level + 1) html += marker ? '</li><li>' : '<br>'
    while (open.length <= level) {
      html += `<${tag}><li>`
      open.push(tag)
    }
    html += renderRuns(runs)
  }
  close(0)
  return html
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderRuns(block.runs)}</p>`
    case 'item':
      return renderItems([block])
    case 'clause':
      return `<p class="clause"><span class="number">${block.number}.</span>${escape(block.text)}</p>`
    case 'caption':
      return `<h3>${escape(block.text)}</h3>`
    case 'table':
      return renderTable(block)
  }
}

/** Blocks as HTML: every word of theirs escaped, and no tag that is not named here. */
export function renderBlocks(blocks: readonly Block[]): string {
  const parts: string[] = []
  let items: Item[] = []
  const flush = () => {
    if (items.length) parts.push(renderItems(items))
    items = []
  }
  for (const block of blocks) {
    if (block.kind === 'item') items.push(block)
    else {
      flush()
      parts.push(renderBlock(block))
    }
  }
  flush()
  return parts.join('\n')
}

const renderSection = ({ title, blocks, appendix }: Section): string =>
  `<section${appendix ? ' class="appendix"' : ''}><h2>${escape(title)}</h2>${renderBlocks(blocks)}</section>`

/** UTF-8 text of the whole page. */
export const renderHtml = (text: DocumentText): string => `<!doctype html>
<html lang="${text.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(text.title)} · ${escape(text.company)}</title><style>${style}</style></head>
<body><main><h1>${escape(text.title)}</h1>
<p class="standing">${[text.company, ...text.standing].map(escape).join('<br>')}</p>
${text.sections.map(renderSection).join('\n')}</main>
<footer>${escape(text.print)}</footer></body></html>
`
