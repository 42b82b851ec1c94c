import { Button, Stack } from '@mui/material'
import { useState, type ReactNode } from 'react'
import { useTell } from '../../core/useTell.ts'
import { VerbDialog } from '../../core/verb/VerbDialog.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import type { SectionDraft } from './useSectionDraft.ts'
import { moveSectionCommand, removeSectionCommand, type TextSection, type TextVersion } from './wire.ts'

interface SectionVerbsProps {
  version: TextVersion
  section: TextSection
  draft: SectionDraft
}

interface SmallVerbProps {
  name: string
  blocked?: string | null
  isOff?: boolean
  color?: 'primary' | 'error'
  onClick: () => void
  children: ReactNode
}

/** Its full name says which section; greyed, it stays reachable and says why. */
function SmallVerb({ name, blocked, isOff, color = 'primary', onClick, children }: SmallVerbProps) {
  const off = Boolean(blocked) || isOff === true
  return (
    <Button
      size="small"
      color={color}
      aria-label={blocked ? `${name}. ${blocked}` : name}
      title={blocked ?? undefined}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onClick()
      }}
      sx={{ minHeight: 32, ...(off ? { color: 'text.secondary', cursor: 'not-allowed' } : {}) }}
    >
      {children}
    </Button>
  )
}

/** An own section goes one place up or down among the own ones; the focus stays on the button that moved it. */
function MoveButtons({ version: { id, version, sections }, section }: Omit<SectionVerbsProps, 'draft'>) {
  const t = useTell()
  const { key, title } = section
  const verb = useVerb(moveSectionCommand, () => t(says.didMove, { title }))
  const own = sections.filter((one) => one.own)
  const place = own.findIndex((one) => one.key === key) + 1
  const move = (position: number) => void verb.run({ id, version, key, position })
  return (
    <>
      <SmallVerb name={t(says.upSection, { title })} isOff={place <= 1 || verb.running} onClick={() => move(place - 1)}>
        {t(says.up)}
      </SmallVerb>
      <SmallVerb
        name={t(says.downSection, { title })}
        isOff={place >= own.length || verb.running}
        onClick={() => move(place + 1)}
      >
        {t(says.down)}
      </SmallVerb>
    </>
  )
}

function RemoveButton({ version: { id, version }, section }: Omit<SectionVerbsProps, 'draft'>) {
  const t = useTell()
  const { key, title } = section
  const [open, setOpen] = useState(false)
  const verb = useVerb(removeSectionCommand, () => t(says.didRemove))
  const remove = async () => {
    if (await verb.run({ id, version, key })) setOpen(false)
  }
  return (
    <>
      <SmallVerb name={t(says.removeSection, { title })} color="error" onClick={() => setOpen(true)}>
        {t(says.remove)}
      </SmallVerb>
      <VerbDialog
        open={open}
        title={t(says.removeTitle, { title })}
        text={t(says.removeText)}
        verb={t(says.remove)}
        destructive
        running={verb.running}
        onDo={() => void remove()}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

/** What can be done with a section; while another one is being written in, its text comes first. */
export function SectionVerbs({ version, section, draft }: SectionVerbsProps) {
  const t = useTell()
  const { title, own } = section
  const blocked = draft.isDirty ? t(says.finishFirst, { title: draft.section?.title ?? '' }) : null
  return (
    <Stack
      direction="row"
      useFlexGap
      sx={{ flexWrap: 'wrap', flexShrink: 0, marginLeft: { xs: '-10px !important', sm: 0 } }}
    >
      {own ? (
        <>
          <MoveButtons version={version} section={section} />
          <RemoveButton version={version} section={section} />
        </>
      ) : null}
      <SmallVerb name={t(says.editSection, { title })} blocked={blocked} onClick={() => draft.begin(section)}>
        {t(says.edit)}
      </SmallVerb>
    </Stack>
  )
}
