import { Box, Button, Stack, Typography } from '@mui/material'
import { useState } from 'react'
import type { LinkDecision } from '../../../schema/services/terms.ts'
import type { Connection } from '../../core/operation.ts'
import { Chip } from '../../core/page/Chip.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/heads.ts'
import { says as unitSays } from '../says/unit.ts'
import type { OpenLink } from '../wire/heads.ts'
import { SettleDialog } from './SettleDialog.tsx'

const decisions = ['confirm', 'drop'] as const

function WordsOf({ link }: { link: OpenLink }) {
  const t = useTell()
  if (!link.answers.length) return t(says.noWords)
  return link.answers.map(({ side, word, note, speaker, at }) => {
    const said = t(says[`words.${word}`], { speaker, side: t(says[`sides.${side}`]) })
    return <div key={`${at}${side}${word}`}>{note ? t(says.note, { word: said, note }) : said}</div>
  })
}

function DecideButtons({ link, onDecide }: { link: OpenLink; onDecide: (decision: LinkDecision) => void }) {
  const t = useTell()
  const blocked = link.settleBlockedBecause
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      {decisions.map((decision) => {
        const verb = t(says[`decide.${decision}`])
        const name = t(says.ofLink, { verb, client: link.client.name, provider: link.provider.name })
        return (
          <Button
            key={decision}
            size="small"
            aria-label={name}
            aria-disabled={Boolean(blocked) || undefined}
            title={blocked ?? undefined}
            onClick={() => !blocked && onDecide(decision)}
            sx={{ minHeight: 32 }}
          >
            {verb}
          </Button>
        )
      })}
    </Stack>
  )
}

/** Proposed and disputed links with the words of both sides. */
export function OpenLinks({ links: { nodes, totalCount } }: { links: Connection<OpenLink> }) {
  const t = useTell()
  const [deciding, setDeciding] = useState<{ link: OpenLink; decision: LinkDecision } | null>(null)
  const columns: Column<OpenLink>[] = [
    {
      name: 'link',
      label: t(says.link),
      cell: ({ client, provider }) => t(says.pair, { client: client.name, provider: provider.name }),
    },
    {
      name: 'state',
      label: t(says.state),
      cell: ({ state }) => <Chip tone={state === 'disputed' ? 'bad' : 'warn'}>{t(unitSays[`states.${state}`])}</Chip>,
      optional: true,
    },
    {
      name: 'said',
      label: t(says.said),
      cell: (link) => (
        <Box sx={{ minWidth: 140, maxWidth: 480, overflowWrap: 'anywhere' }}>
          <WordsOf link={link} />
        </Box>
      ),
    },
    {
      name: 'actions',
      label: t(says.actions),
      cell: (link) => <DecideButtons link={link} onDecide={(decision) => setDeciding({ link, decision })} />,
      number: true,
    },
  ]
  const title = t(says.openTitle, { count: totalCount })
  return (
    <Section title={title} lead={t(nodes.length ? says.openLead : says.openNone)} flush>
      {nodes.length ? <Rows caption={title} columns={columns} rows={nodes} keyOf={({ id }) => id} /> : null}
      {totalCount > nodes.length ? (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ padding: 2 }}>
          {t(says.more, { shown: nodes.length, total: totalCount })}
        </Typography>
      ) : null}
      {deciding ? <SettleDialog {...deciding} onClose={() => setDeciding(null)} /> : null}
    </Section>
  )
}
