import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTell } from '../../core/useTell.ts'
import { useUnsaved } from '../../core/useUnsaved.tsx'
import { useVerb } from '../../core/verb/useVerb.ts'
import { says } from './says.ts'
import { editSectionCommand, type TextSection, type TextVersion } from './wire.ts'

export type Typed = Pick<TextSection, 'title' | 'before' | 'after'>

interface Draft {
  readonly key: string
  /** The version and the text that the typing began on. */
  readonly base: number
  readonly from: Typed
  readonly typed: Typed
}

const typedOf = ({ title, before, after }: TextSection): Typed => ({ title, before, after })
const isSame = (one: Typed, other: Typed) =>
  one.title === other.title && one.before === other.before && one.after === other.after

/** One section at a time is written in; what is typed stays until it is saved or given up. */
export function useSectionDraft(version: TextVersion) {
  const t = useTell()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft | null>(null)
  const verb = useVerb(editSectionCommand, () => t(says.didWrite))
  const section = version.sections.find(({ key }) => key === draft?.key) ?? null
  const isDirty = draft !== null && !isSame(draft.typed, draft.from)
  const letGo = useUnsaved(isDirty)
  // Another section, or the route, may have been changed meanwhile: this one stands as it was read, and is safe to save.
  const overtaken = draft && section && !isSame(typedOf(section), draft.from) ? section : null
  const close = () => {
    verb.forget()
    setDraft(null)
  }
  const begin = (one: TextSection) => {
    verb.forget()
    const from = typedOf(one)
    setDraft({ key: one.key, base: version.version, from, typed: from })
  }
  const write = async () => {
    if (!draft || !section) return
    const { key, typed } = draft
    const { before, after, title } = typed
    const at = { id: version.id, version: overtaken ? draft.base : version.version, key }
    const parts = section.own ? { title, before } : { before, after }
    if (await verb.run({ ...at, title: undefined, after: undefined, ...parts })) {
      letGo()
      setDraft(null)
    } else await queries.invalidateQueries()
  }
  return {
    section: draft ? section : null,
    typed: draft?.typed ?? null,
    isDirty,
    overtaken,
    begin,
    type: (part: Partial<Typed>) => setDraft((now) => now && { ...now, typed: { ...now.typed, ...part } }),
    /** Keeps what is typed over the text that stands now. */
    carryOver: () => {
      if (section) setDraft((now) => now && { ...now, base: version.version, from: typedOf(section) })
    },
    forget: () => {
      if (section) begin(section)
    },
    close,
    write: () => void write(),
    running: verb.running,
    errors: verb.errors,
  }
}

export type SectionDraft = ReturnType<typeof useSectionDraft>
