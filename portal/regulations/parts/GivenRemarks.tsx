import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { Remark } from '../wire.ts'

/** What approvers have remarked, and what was answered. */
export function GivenRemarks({ remarks, title }: { remarks: readonly Remark[]; title: string }) {
  const tells = useTell()
  if (!remarks.length) return null
  return (
    <section>
      <h2>{title}</h2>
      {remarks.map(({ id, by, sectionTitle, text, answer }) => (
        <blockquote key={id}>
          <p className="soft">{tells(says.saidBy, { by, section: sectionTitle })}</p>
          <p>{text}</p>
          <p className={answer ? 'answer' : 'soft'}>
            {answer ? tells(says.answered, { answer }) : tells(says.unanswered)}
          </p>
        </blockquote>
      ))}
    </section>
  )
}
