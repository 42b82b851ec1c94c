import { useRef, useState } from 'react'
import { ConfirmDialog } from '../../core/ConfirmDialog.tsx'
import { useTell } from '../../core/locale.tsx'
import type { Refused } from '../../people/useSend.ts'
import { Wrong } from '../../people/Wrong.tsx'
import type { RegulationProps } from '../RegulationPage.tsx'
import { listRemarks, type Remarks } from '../remarks.ts'
import { says } from '../says.ts'
import { giveApprovalMutation, returnWithRemarksMutation } from '../wire.ts'

interface DecisionFormProps extends RegulationProps {
  remarks: Remarks
  onSent: () => void
}

/** Approve, or return with what was remarked. */
export function DecisionForm({ regulation, remarks, send, onFresh, onSent }: DecisionFormProps) {
  const tells = useTell()
  const { number, shownHash } = regulation
  const approving = useRef<HTMLDialogElement>(null)
  const returning = useRef<HTMLDialogElement>(null)
  const [wrong, setWrong] = useState<Refused | null>(null)
  const isBusy = useRef(false)
  const list = listRemarks(remarks, regulation.sections.filter(({ appendix }) => !appendix)) // prettier-ignore
  const count = list.length
  const decide = async (document: string, said: object) => {
    if (isBusy.current) return
    isBusy.current = true
    approving.current?.close()
    returning.current?.close()
    const refused = await send(document, { shownHash, ...said })
    isBusy.current = false
    setWrong(refused)
    if (!refused) onSent()
  }
  const sent = list.map(({ key: sectionKey, text }) => ({ sectionKey, text }))
  return (
    <section className="foot">
      <h2 id="foot" tabIndex={-1}>
        {tells(says.decision)}
      </h2>
      <p>{count ? tells(says.someRemarks, { count }) : tells(says.noRemarks)}</p>
      {list.map(({ key, title, text }) => (
        <blockquote key={key}>
          <p className="soft">{title}</p>
          <p>{text}</p>
        </blockquote>
      ))}
      {count > 0 && <p className="soft">{tells(says.kept)}</p>}
      <Wrong wrong={wrong} onFresh={onFresh} />
      <div className="actions">
        {count > 0 && (
          <button type="button" className="primary" onClick={() => returning.current?.showModal()}>
            {tells(says.return, { count })}
          </button>
        )}
        <button
          type="button"
          className={count ? 'secondary' : 'primary'}
          onClick={() => approving.current?.showModal()}
        >
          {tells(count ? says.approveAnyway : says.approve)}
        </button>
      </div>
      <ConfirmDialog
        ref={approving}
        title={tells(says.approveAsk, { number })}
        text={tells(says.approveAskText)}
        stay={tells(says.stay)}
        confirm={tells(says.confirmApprove)}
        onConfirm={() => void decide(giveApprovalMutation, {})}
      />
      <ConfirmDialog
        ref={returning}
        title={tells(says.returnAsk, { number })}
        text={tells(says.returnAskText)}
        stay={tells(says.stay)}
        confirm={tells(says.confirmReturn)}
        onConfirm={() => void decide(returnWithRemarksMutation, { remarks: sent })}
      />
    </section>
  )
}
