import { Heading } from '../core/Heading.tsx'
import { useTell } from '../core/locale.tsx'
import { Changes } from './parts/Changes.tsx'
import { Introduction } from './parts/Introduction.tsx'
import { RegulationText } from './parts/RegulationText.tsx'
import { SignForm } from './parts/SignForm.tsx'
import type { RegulationProps } from './RegulationPage.tsx'
import { says } from './says.ts'
import { useMoment } from './useMoment.ts'

/** Somebody who takes part reads the version, and signs at its foot that they have. */
export function SignView(props: RegulationProps) {
  const { regulation } = props
  const tells = useTell()
  const { signature, changesSince } = regulation
  const isOpen = regulation.acknowledgeBlockedBecause === null
  return (
    <>
      {isOpen ? (
        <Introduction
          {...{ regulation }}
          title={tells(says.signTitle)}
          text={signature && changesSince ? tells(says.askedAgain, { number: changesSince }) : tells(says.signText)}
          jump={tells(says.toSignature)}
        />
      ) : (
        <Signed {...{ regulation }} />
      )}
      <Changes {...{ regulation }} />
      <RegulationText regulation={regulation} />
      {isOpen && <SignForm {...props} />}
    </>
  )
}

/** The receipt of a signature that is good for this version, or why none is needed. */
function Signed({ regulation }: Pick<RegulationProps, 'regulation'>) {
  const tells = useTell()
  const moment = useMoment()
  const { signature, number, title, acknowledgeBlockedBecause } = regulation
  const isThis = signature?.number === number
  const heading = isThis ? says.signedTitle : signature ? says.signedEarlierTitle : says.cannotSignTitle
  return (
    <>
      <Heading key={heading.key} lead={tells(says.lead, { title, number })}>
        {tells(heading)}
      </Heading>
      {!isThis && <p className="warning">{acknowledgeBlockedBecause}</p>}
      {signature && (
        <div className="receipt">
          <p>
            <b>{tells(says.receiptVersion, { number: signature.number })}</b>
          </p>
          <p>{moment(signature.at)}</p>
          <p className="soft hash">{tells(says.receiptHash, { hash: signature.shownHash })}</p>
        </div>
      )}
    </>
  )
}
