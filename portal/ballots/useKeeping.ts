import { useEffect, useRef, useState } from 'react'
import { ask, type Caller } from '../core/api.ts'
import type { Cipher } from '../core/seal.ts'
import { writeDraft, type Draft } from './draft.ts'
import { Keeper, type Keeping } from './keeper.ts'
import { lastEdit } from './merge.ts'
import type { Asked } from './askQuestionnaire.ts'
import { draftQuery, saveDraftMutation, type SealedDraft } from './wire.ts'

interface KeepingParts {
  draft: Draft
  caller: Caller
  /** Null where the browser lends no cryptography: then the answers stay in the tab. */
  cipher: Cipher | null
  kept: Asked['kept']
  onOther: (other: Draft) => void
}

const nothing: Keeping = { kind: 'nothing' }

/** Keeps the draft on the server while it is being given, and says how far that has come. */
export function useKeeping({ draft, caller, cipher, kept, onOther }: KeepingParts): Keeping {
  const [keeping, setKeeping] = useState<Keeping>(nothing)
  const keeper = useRef<Keeper | null>(null)
  const now = useRef({ caller, onOther })
  now.current = { caller, onOther }

  useEffect(() => {
    if (!cipher) return
    const one = new Keeper({
      cipher,
      revision: kept.revision,
      kept: kept.draft,
      save: (known, body) => ask(saveDraftMutation, { input: { revision: known, body } }, now.current.caller),
      read: () => ask<{ draft: SealedDraft | null }>(draftQuery, {}, now.current.caller),
      onChange: setKeeping,
      onOther: (other) => now.current.onOther(other),
    })
    keeper.current = one
    const flush = () => one.flush()
    const flushHidden = () => document.visibilityState === 'hidden' && one.flush()
    addEventListener('online', flush)
    document.addEventListener('visibilitychange', flushHidden)
    return () => {
      one.end()
      removeEventListener('online', flush)
      document.removeEventListener('visibilitychange', flushHidden)
    }
    // What was kept is where the keeper begins; from then on it knows better.
  }, [cipher])

  const isSaid = lastEdit(draft) > 0
  const isSent = draft.submission !== null
  const text = writeDraft(draft)
  useEffect(() => {
    if (isSent) keeper.current?.hold()
    else if (isSaid) keeper.current?.update(draft)
    // What matters of the draft is what is written of it.
  }, [text, isSaid, isSent, cipher])
  return isSaid ? keeping : nothing
}
