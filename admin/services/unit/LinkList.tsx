import { Link, Typography } from '@mui/material'
import { useState, type ReactNode } from 'react'
import { Chip, type Tone } from '../../core/page/Chip.tsx'
import { Section } from '../../core/page/Section.tsx'
import { Rows, type Column } from '../../core/table/Rows.tsx'
import { useTell } from '../../core/useTell.ts'
import { says } from '../says/unit.ts'
import type { OfferedService } from '../wire/services.ts'
import type { UnitLink } from '../wire/unit.ts'
import { EditLinkDialog } from './EditLinkDialog.tsx'
import { LinkVerbs } from './LinkVerbs.tsx'

interface LinkListProps {
  companyId: string
  title: string
  lead: string
  /** Which end of each link is named in its row. */
  side: 'client' | 'provider'
  links: readonly UnitLink[]
  total: number
  services: readonly OfferedService[]
  onUnit: (id: string) => void
  action: ReactNode
}

const tones: Record<UnitLink['state'], Tone> = {
  confirmed: 'good',
  proposed: 'warn',
  disputed: 'bad',
  retired: 'plain',
}

export function LinkList({ companyId, title, lead, side, links, total, services, onUnit, action }: LinkListProps) {
  const t = useTell()
  const [edited, setEdited] = useState<UnitLink | null>(null)
  const columns: Column<UnitLink>[] = [
    {
      name: 'unit',
      label: t(says[side]),
      cell: (link) => (
        <>
          <Link component="button" type="button" onClick={() => onUnit(link[side].id)} sx={{ textAlign: 'left' }}>
            {link[side].name}
          </Link>
          {link.staleBecause ? (
            <Typography variant="caption" component="div" color="warning.main">
              {link.staleBecause}
            </Typography>
          ) : null}
        </>
      ),
    },
    { name: 'service', label: t(says.service), cell: ({ service }) => service?.name ?? '—', optional: true },
    {
      name: 'intensity',
      label: t(says.intensity),
      cell: ({ intensity }) => intensity ?? '—',
      number: true,
      optional: true,
    },
    {
      name: 'state',
      label: t(says.state),
      cell: ({ state }) => <Chip tone={tones[state]}>{t(says[`states.${state}`])}</Chip>,
    },
    {
      name: 'verbs',
      label: t(says.actions),
      cell: (link) => <LinkVerbs companyId={companyId} link={link} onEdit={() => setEdited(link)} />,
      number: true,
    },
  ]
  return (
    <Section title={title} lead={lead} actions={action} flush>
      {links.length ? <Rows caption={title} columns={columns} rows={links} keyOf={({ id }) => id} /> : null}
      {total > 200 ? (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ padding: 2 }}>
          {t(says.more, { shown: 200, total })}
        </Typography>
      ) : null}
      {edited ? (
        <EditLinkDialog companyId={companyId} link={edited} services={services} onClose={() => setEdited(null)} />
      ) : null}
    </Section>
  )
}
