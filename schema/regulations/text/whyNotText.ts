/** Whether text that somebody wrote is of the permitted subset; the field it is typed in and the server ask the same. */
import { MOST_COLUMNS, readMarkdown, type MarkdownFault } from '../../core/markdown.ts'
import { say, type Message } from '../../core/say.ts'
import { says } from '../says/text.ts'

function sayFault({ kind, what }: MarkdownFault): Message {
  switch (kind) {
    case 'html':
      return say(says.noHtml, { what })
    case 'link':
      return say(says.badLink, { what })
    case 'picture':
      return say(says.noPictures)
    case 'depth':
      return say(says.tooDeep)
    case 'width':
      return say(says.tableTooWide, { most: MOST_COLUMNS })
  }
}

/** Null means that the text is of the permitted subset of Markdown; else what is wrong first. */
export function whyNotText(markdown: string): Message | null {
  const [fault] = readMarkdown(markdown).faults
  return fault ? sayFault(fault) : null
}
