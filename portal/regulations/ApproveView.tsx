import { useState } from 'react'
import { Heading } from '../core/Heading.tsx'
import { useTell } from '../core/locale.tsx'
import { Changes } from './parts/Changes.tsx'
import { DecisionForm } from './parts/DecisionForm.tsx'
import { GivenRemarks } from './parts/GivenRemarks.tsx'
import { Introduction } from './parts/Introduction.tsx'
import { RegulationText } from './parts/RegulationText.tsx'
import { RemarkField } from './parts/RemarkField.tsx'
import type { RegulationProps } from './RegulationPage.tsx'
import { readRemarks, writeRemarks, type Remarks } from './remarks.ts'
import { says } from './says.ts'
import { useMoment } from './useMoment.ts'

/** An approver reads the version, writes remarks below its sections, and decides at its foot. */
export function ApproveView(props: RegulationProps) {
  const { regulation, begun } = props
  const tells = useTell()
  const [remarks, setRemarks] = useState<Remarks>(() => readRemarks(begun.read()))
  const isOpen = regulation.decideBlockedBecause === null
  const change = (next: Remarks) => {
    setRemarks(next)
    begun.keep(writeRemarks(next))
  }
  return (
    <>
      {isOpen ? (
        <Introduction
          {...{ regulation }}
          title={tells(says.approveTitle)}
          text={tells(says.approveText)}
          jump={tells(says.toDecision)}
        />
      ) : (
        <Stand {...{ regulation }} />
      )}
      <GivenRemarks remarks={regulation.remarks} title={tells(isOpen ? says.former : says.remarks)} />
      <Changes {...{ regulation }} />
      <RegulationText regulation={regulation}>
        {(section) =>
          isOpen &&
          !section.appendix && (
            <RemarkField
              title={section.title}
              text={remarks[section.key] ?? null}
              onChange={(text) => change(withRemark(remarks, section.key, text))}
            />
          )
        }
      </RegulationText>
      {isOpen && <DecisionForm {...props} remarks={remarks} onSent={() => change({})} />}
    </>
  )
}

const withRemark = (remarks: Remarks, key: string, text: string | null): Remarks =>
  Object.fromEntries([
    ...Object.entries(remarks).filter(([one]) => one !== key),
    ...(text === null ? [] : [[key, text] as const]),
  ])

/** Nothing is to be decided: what this approver has said, or what is waited for. */
function Stand({ regulation }: Pick<RegulationProps, 'regulation'>) {
  const tells = useTell()
  const moment = useMoment()
  const { approved, decidedAt, number, title, decideBlockedBecause } = regulation
  const lead = tells(says.lead, { title, number })
  if (approved === null || !decidedAt)
    return (
      <>
        <Heading key="waiting" lead={lead}>
          {tells(says.waitingTitle)}
        </Heading>
        <p className="warning">{decideBlockedBecause}</p>
      </>
    )
  return (
    <>
      <Heading key="decided" lead={lead}>
        {tells(approved ? says.approvedTitle : says.returnedTitle, { number })}
      </Heading>
      <p>{tells(approved ? says.approvedText : says.returnedText, { moment: moment(decidedAt) })}</p>
    </>
  )
}
