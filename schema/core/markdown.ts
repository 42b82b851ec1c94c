/**
 * Text that people write, in the permitted subset of Markdown: paragraphs, bold, italic, sub-headings, lists, tables,
 * links. What is no markup of the subset is text; what would be markup but must not be (HTML, pictures, other schemes) is
 * a fault that is named, so that nothing is dropped behind somebody's back.
 */
import MarkdownIt, { type Token } from 'markdown-it'
import { plainText, type Block, type Run, type Table } from './blocks.ts'

export type MarkdownFaultKind = 'html' | 'link' | 'picture' | 'depth' | 'width'

export interface MarkdownFault {
  readonly kind: MarkdownFaultKind
  /** The piece that is wrong, cut to what fits into a sentence. */
  readonly what: string
}

export interface ReadMarkdown {
  readonly blocks: readonly Block[]
  readonly faults: readonly MarkdownFault[]
}

/** Levels of lists within lists, and columns of a table. */
export const MOST_LEVELS = 3
export const MOST_COLUMNS = 8

const SHOWN = 40
const permitted = /^(https?:\/\/|mailto:)/i

// HTML and links of every scheme are recognised here so that they can be refused by name.
const parser = new MarkdownIt({ html: true }).disable([
  ...['code', 'fence', 'blockquote', 'hr', 'reference', 'lheading', 'backticks', 'strikethrough'],
])
parser.validateLink = () => true

interface Style {
  bold: boolean
  italic: boolean
  href: string | null
}

interface List {
  readonly ordered: boolean
  count: number
  /** Whether the item has shown its marker. */
  begun: boolean
}

/** Walks the tokens of one text, from the first to the last. */
class Reader {
  readonly blocks: Block[] = []
  readonly faults: MarkdownFault[] = []
  private readonly lists: List[] = []
  private heading = false
  private table: string[][] | null = null

  read(tokens: readonly Token[]): void {
    for (const token of tokens) this.take(token)
  }

  private take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
      case 'heading_close':
        this.heading = token.type === 'heading_open'
        return
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.lists.push({ ordered: token.type === 'ordered_list_open', count: 0, begun: false })
        if (this.lists.length > MOST_LEVELS) this.blame('depth', '')
        return
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop()
        return
      case 'list_item_open':
        this.beginItem()
        return
      case 'table_open':
        this.table = []
        return
      case 'table_close':
        this.endTable()
        return
      case 'tr_open':
        this.table?.push([])
        return
      case 'html_block':
        this.blame('html', token.content)
        return
      case 'inline':
        this.putText(this.readInline(token.children ?? []))
    }
  }

  private beginItem(): void {
    const list = this.lists.at(-1)
    if (!list) return
    list.count += 1
    list.begun = false
  }

  private putText(runs: readonly Run[]): void {
    const list = this.lists.at(-1)
    if (this.table) this.table.at(-1)?.push(plainText(runs))
    else if (this.heading) this.blocks.push({ kind: 'caption', text: plainText(runs) })
    else if (!list) this.blocks.push({ kind: 'paragraph', runs })
    else {
      const { ordered, count, begun } = list
      const marker = begun ? '' : ordered ? `${count}.` : '•'
      this.blocks.push({ kind: 'item', level: this.lists.length - 1, ordered, marker, runs })
      list.begun = true
    }
  }

  private endTable(): void {
    const [head = [], ...rows] = this.table ?? []
    this.table = null
    if (head.length > MOST_COLUMNS) this.blame('width', '')
    const width = Math.floor(100 / Math.max(1, head.length))
    const widths = head.map((_, at) => (at ? width : 100 - width * (head.length - 1)))
    this.blocks.push({ kind: 'table', head, rows, widths } satisfies Table)
  }

  private readInline(tokens: readonly Token[]): Run[] {
    const style: Style = { bold: false, italic: false, href: null }
    return joinRuns(tokens.flatMap((token) => this.readPiece(token, style)))
  }

  private readPiece(token: Token, style: Style): Run[] {
    const put = (text: string): Run[] => (text ? [{ text, ...style }] : [])
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        style.bold = token.type === 'strong_open'
        return []
      case 'em_open':
      case 'em_close':
        style.italic = token.type === 'em_open'
        return []
      case 'link_open':
        style.href = this.judgeLink(token.attrGet('href') ?? '')
        return []
      case 'link_close':
        style.href = null
        return []
      case 'softbreak':
        return put(' ')
      case 'hardbreak':
        return put('\n')
      case 'html_inline':
        this.blame('html', token.content)
        return []
      case 'image':
        this.blame('picture', token.content)
        return []
      default:
        return put(token.content)
    }
  }

  private judgeLink(href: string): string | null {
    if (permitted.test(href)) return href
    this.blame('link', href)
    return null
  }

  private blame(kind: MarkdownFaultKind, what: string): void {
    const [line = ''] = what.trim().split('\n')
    this.faults.push({ kind, what: line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line })
  }
}

/** Pieces of the same type that lie side by side are one: an escaped sign does not cut a word in two. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href)
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

/** Blocks of a text and what is wrong with it, in its order. Without faults nothing of the text was left out. */
export function readMarkdown(text: string): ReadMarkdown {
  const reader = new Reader()
  reader.read(parser.parse(text, {}))
  return { blocks: reader.blocks, faults: reader.faults }
}
