/** Pieces of a document as they are read: clauses with their numbers, paragraphs, lists within lists, tables. */
import { Box, Link, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { Fragment, type ReactNode } from 'react'
import type { FlatBlock, Run } from '../../../schema/core/blocks.ts'
import { nestItems } from './nestItems.ts'

const linesOf = (text: string): ReactNode =>
  text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at ? <br /> : null}
      {line}
    </Fragment>
  ))

function RunText({ run: { text, bold, italic, href } }: { run: Run }) {
  const lines = linesOf(text)
  const slanted = italic ? <em>{lines}</em> : lines
  const words = bold ? <strong>{slanted}</strong> : slanted
  return href ? (
    <Link href={href} target="_blank" rel="noopener noreferrer" underline="always">
      {words}
    </Link>
  ) : (
    words
  )
}

export const Runs = ({ runs }: { runs: readonly Run[] }) => runs.map((run, at) => <RunText key={at} run={run} />)

function ItemList({ items }: { items: readonly FlatBlock[] }) {
  return nestItems(items).map(({ ordered, entries }, at) => (
    <Box key={at} component={ordered ? 'ol' : 'ul'} sx={{ marginBlock: 0, paddingLeft: 3 }}>
      {entries.map(({ parts, inner }, place) => (
        <li key={place}>
          {parts.map((runs, part) => (
            <Fragment key={part}>
              {part ? <br /> : null}
              <Runs runs={runs} />
            </Fragment>
          ))}
          {inner.length ? <ItemList items={inner} /> : null}
        </li>
      ))}
    </Box>
  ))
}

function BlockTable({ head, rows }: Pick<FlatBlock, 'head' | 'rows'>) {
  return (
    <TableContainer tabIndex={0} role="region" aria-label={head.join(', ')}>
      <Table size="small" sx={{ '& th': { backgroundColor: 'transparent' } }}>
        <TableHead>
          <TableRow>
            {head.map((cell, at) => (
              <TableCell key={at}>{cell}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((cells, row) => (
            <TableRow key={row}>
              {cells.map((cell, at) => (
                <TableCell key={at}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}

function One({ block }: { block: FlatBlock }) {
  switch (block.kind) {
    case 'clause':
      return (
        <Box sx={{ display: 'flex', gap: 1.5 }}>
          <Box component="span" sx={{ color: 'text.secondary', minWidth: 40, fontVariantNumeric: 'tabular-nums' }}>
            {block.mark}
          </Box>
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <Runs runs={block.runs} />
          </Box>
        </Box>
      )
    case 'caption':
      return (
        <Typography component="h4" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
          <Runs runs={block.runs} />
        </Typography>
      )
    case 'table':
      return <BlockTable head={block.head} rows={block.rows} />
    case 'paragraph':
    case 'item':
      return (
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          <Runs runs={block.runs} />
        </Typography>
      )
  }
}

/** Items that follow one another are one list. */
function joinItems(blocks: readonly FlatBlock[]): (FlatBlock | FlatBlock[])[] {
  const joined: (FlatBlock | FlatBlock[])[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (block.kind !== 'item') joined.push(block)
    else if (Array.isArray(last)) last.push(block)
    else joined.push([block])
  }
  return joined
}

export function Blocks({ blocks }: { blocks: readonly FlatBlock[] }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, maxWidth: 760 }}>
      {joinItems(blocks).map((one, at) =>
        Array.isArray(one) ? <ItemList key={at} items={one} /> : <One key={at} block={one} />,
      )}
    </Box>
  )
}
