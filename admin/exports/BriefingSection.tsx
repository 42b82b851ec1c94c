import { Link, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material'
import { useState } from 'react'
import { locales, type Locale, type Words } from '../../schema/core/say.ts'
import { briefingParts, type BriefingPart } from '../../schema/exports/terms.ts'
import { Section } from '../core/page/Section.tsx'
import { Rows, type Column } from '../core/table/Rows.tsx'
import { useLanguage, useTell } from '../core/useTell.ts'
import { says } from './says.ts'

interface Offered {
  part: BriefingPart | null
  name: Words
  about: Words
}

const offered: readonly Offered[] = [
  ...briefingParts.map((part) => ({ part, name: says[`parts.${part}`], about: says[`about.${part}`] })),
  { part: null, name: says.whole, about: says.aboutWhole },
]
const formats = ['docx', 'pdf', 'html'] as const

const addressOf = (companyId: string, part: BriefingPart | null, format: string, locale: Locale): string =>
  `/companies/${companyId}/briefing.${format}?locale=${locale}${part ? `&part=${part}` : ''}`

/** What is handed out before the first round, part by part; made anew from the regulation in force at each download. */
export function BriefingSection({ companyId }: { companyId: string }) {
  const t = useTell()
  const own = useLanguage()
  const [locale, setLocale] = useState<Locale>(own)
  const columns: Column<Offered>[] = [
    {
      name: 'part',
      label: t(says.part),
      cell: ({ name, about }) => (
        <>
          {t(name)}
          <Typography variant="caption" component="div" color="text.secondary">
            {t(about)}
          </Typography>
        </>
      ),
    },
    {
      name: 'files',
      label: t(says.files),
      cell: ({ part, name }) => (
        <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap' }}>
          {formats.map((format) => (
            <Link
              key={format}
              href={addressOf(companyId, part, format, locale)}
              download
              aria-label={t(says.file, { part: t(name), format: format.toUpperCase() })}
              sx={{ paddingBlock: 0.5 }}
            >
              {format.toUpperCase()}
            </Link>
          ))}
        </Stack>
      ),
    },
  ]
  const choice = (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      aria-label={t(says.language)}
      onChange={(_, next: Locale | null) => {
        if (next) setLocale(next)
      }}
    >
      {locales.map((one) => (
        <ToggleButton key={one} value={one} sx={{ textTransform: 'none', paddingInline: 1.5 }}>
          {t(says[`languages.${one}`])}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
  return (
    <Section title={t(says.title)} lead={t(says.lead)} actions={choice} flush>
      <Rows caption={t(says.title)} columns={columns} rows={offered} keyOf={({ part }) => part ?? 'whole'} />
    </Section>
  )
}
