import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { Block, Run, Section } from '../wire.ts'

/** The text comes as data, never as HTML: what stands here is all that can be made of it. */
export function Blocks({ section: { title, blocks } }: { section: Section }) {
  return blocks.map((block, at) => <OneBlock key={at} {...{ block, title }} />)
}

function OneBlock({ block, title }: { block: Block; title: string }) {
  const { kind, mark, level, runs } = block
  switch (kind) {
    case 'caption':
      return (
        <h3>
          <Runs runs={runs} />
        </h3>
      )
    case 'table':
      return <Table {...{ block, title }} />
    case 'clause':
      return (
        <p className="marked clause">
          <span>{mark} </span>
          <Runs runs={runs} />
        </p>
      )
    case 'item':
      return (
        <p className="marked" style={{ marginLeft: `${(level + 1) * 24}px` }}>
          <span>{mark} </span>
          <Runs runs={runs} />
        </p>
      )
    case 'paragraph':
      return (
        <p className="paragraph">
          <Runs runs={runs} />
        </p>
      )
  }
}

const Runs = ({ runs }: { runs: readonly Run[] }) => runs.map((run, at) => <OneRun key={at} {...run} />)

function OneRun({ text, bold, italic, href }: Run) {
  const plain = href ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  ) : (
    text
  )
  const slanted = italic ? <em>{plain}</em> : plain
  return bold ? <strong>{slanted}</strong> : slanted
}

function Table({ block: { head, rows }, title }: { block: Block; title: string }) {
  const tells = useTell()
  return (
    <div className="sideways" role="group" aria-label={tells(says.table, { title })} tabIndex={0}>
      <table>
        {head.length > 0 && (
          <thead>
            <tr>
              {head.map((cell, at) => (
                <th key={at} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
