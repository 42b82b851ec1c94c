/** JSON that people can read and git can compare: what fits on one line stays there, and a ballot always does. */

const width = 170

/** `keepsLine(value)` names the objects that stay on one line however long they get. */
export function layOut(value, keepsLine = () => false, indent = '') {
  const line = writeLine(value)
  if (line.length + indent.length <= width || keepsLine(value) || value === null || typeof value !== 'object')
    return line
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const items = Array.isArray(value)
    ? value.map((item) => layOut(item, keepsLine, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${layOut(item, keepsLine, inner)}`)
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`
}

function writeLine(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(writeLine).join(', ')}]`
  const items = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${writeLine(item)}`)
  return items.length ? `{ ${items.join(', ')} }` : '{}'
}
