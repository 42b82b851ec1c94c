/** What the buttons over a field write into its text. */

export interface Selected {
  readonly text: string
  /** Where the selection begins and ends, in characters. */
  readonly start: number
  readonly end: number
}

export const tools = ['bold', 'italic', 'caption', 'list', 'numbers', 'link', 'table'] as const
export type Tool = (typeof tools)[number]

/** What stands where nothing was selected, in the language of the interface. */
export interface Samples {
  readonly text: string
  readonly head: string
  readonly cell: string
}

function replace({ text, start, end }: Selected, by: string, selected: readonly [number, number]): Selected {
  const [from, to] = selected
  return { text: text.slice(0, start) + by + text.slice(end), start: start + from, end: start + to }
}

/** Signs around the selection; a second press takes them off again. */
function wrap(selected: Selected, sign: string, sample: string): Selected {
  const { text, start, end } = selected
  const size = sign.length
  const isWrapped = text.slice(start - size, start) === sign && text.slice(end, end + size) === sign
  if (isWrapped && start >= size) {
    const bare = text.slice(start, end)
    return replace({ text, start: start - size, end: end + size }, bare, [0, bare.length])
  }
  const words = text.slice(start, end) || sample
  return replace(selected, `${sign}${words}${sign}`, [size, size + words.length])
}

/** Every line that the selection touches, changed. */
function changeLines({ text, start, end }: Selected, change: (line: string, at: number) => string): Selected {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  const to = stop < 0 ? text.length : stop
  const by = text.slice(from, to).split('\n').map(change).join('\n')
  return replace({ text, start: from, end: to }, by, [0, by.length])
}

/** A block needs an empty line before it. */
function insertBlock({ text, end }: Selected, block: string): Selected {
  const before = text.slice(0, end)
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  return replace({ text, start: end, end }, `${gap}${block}\n`, [gap.length, gap.length + block.length])
}

const bare = (line: string) => line.replace(/^(\s*)(#{1,6}|[-*]|\d+\.)\s+/, '$1')

/** The text after a button was pressed, with what is selected then. */
export function markUp(selected: Selected, tool: Tool, samples: Samples): Selected {
  switch (tool) {
    case 'bold':
      return wrap(selected, '**', samples.text)
    case 'italic':
      return wrap(selected, '*', samples.text)
    case 'caption':
      return changeLines(selected, (line) => `## ${bare(line)}`)
    case 'list':
      return changeLines(selected, (line) => `- ${bare(line)}`)
    case 'numbers':
      return changeLines(selected, (line, at) => `${at + 1}. ${bare(line)}`)
    case 'link': {
      const words = selected.text.slice(selected.start, selected.end) || samples.text
      const address = 'https://'
      return replace(selected, `[${words}](${address})`, [words.length + 3, words.length + 3 + address.length])
    }
    case 'table': {
      const { head, cell } = samples
      return insertBlock(selected, `| ${head} | ${head} |\n|---|---|\n| ${cell} | ${cell} |`)
    }
  }
}
