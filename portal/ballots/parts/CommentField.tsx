import { useId } from 'react'
import { commentAudiences, type CommentAudience } from '../../../schema/ballots/terms.ts'
import { useTell } from '../../core/locale.tsx'
import { says } from '../../says.ts'
import type { DraftAnswer } from '../draft.ts'
import type { Questionnaire } from '../wire.ts'
import { PointRow } from './rows.tsx'

const LETTERS_LEFT_FROM = 200
const audienceSays = { unit: says.forUnit, moderator: says.forModerator, nobody: says.forNobody }

interface CommentFieldProps {
  answer: DraftAnswer
  questionnaire: Questionnaire
  /** Criteria whose low mark waits for its reason. */
  unexplained: readonly string[]
  onComment: (comment: string) => void
  onCommentFor: (audience: CommentAudience) => void
}

/** A comment, who will see it and over whose name. It is optional until a low mark asks for its reason. */
export function CommentField({ answer, questionnaire, unexplained, onComment, onCommentFor }: CommentFieldProps) {
  const tells = useTell()
  const id = useId()
  const { regime, unitName, commentLength } = questionnaire
  const left = commentLength - answer.comment.length
  const isWanted = unexplained.length > 0
  return (
    <div className="comment">
      <label htmlFor={id}>
        {tells(says.comment)} {!isWanted && <span className="soft">({tells(says.commentOptional)})</span>}
      </label>
      <p id={`${id}-hint`} className="soft">
        {tells(regime === 'R1' ? says.commentR1 : says.commentR2, { unit: unitName })}
      </p>
      <div role="status">
        {isWanted && (
          <p id={`${id}-reason`} className="wanted">
            {tells(says.reasonNeeded, { criteria: unexplained.join(', ') })}
          </p>
        )}
      </div>
      <textarea
        id={id}
        rows={3}
        value={answer.comment}
        maxLength={commentLength}
        aria-describedby={isWanted ? `${id}-hint ${id}-reason` : `${id}-hint`}
        aria-required={isWanted}
        onChange={(event) => onComment(event.target.value)}
      />
      {left <= LETTERS_LEFT_FROM && <p className="soft">{tells(says.lettersLeft, { count: left })}</p>}
      {answer.comment.trim() && <Audience chosen={answer.commentFor} onChoose={onCommentFor} />}
    </div>
  )
}

function Audience({ chosen, onChoose }: { chosen: CommentAudience; onChoose: (audience: CommentAudience) => void }) {
  const tells = useTell()
  const name = useId()
  return (
    <fieldset className="audience">
      <legend>{tells(says.commentFor)}</legend>
      <div className="rows">
        {commentAudiences.map((audience) => (
          <PointRow
            key={audience}
            name={name}
            value={audience}
            checked={chosen === audience}
            onChoose={() => onChoose(audience)}
          >
            {tells(audienceSays[audience])}
          </PointRow>
        ))}
      </div>
    </fieldset>
  )
}
