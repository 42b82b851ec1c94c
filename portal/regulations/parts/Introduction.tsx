import { Heading } from '../../core/Heading.tsx'
import { useTell } from '../../core/locale.tsx'
import { says } from '../says.ts'
import type { MyRegulation } from '../wire.ts'
import { goTo } from './goTo.ts'

const WORDS_A_MINUTE = 180

/** As long as the text takes to be read, rounded up. */
export function countMinutes({ sections }: Pick<MyRegulation, 'sections'>): number {
  const words = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ runs, rows }) => [...runs.map(({ text }) => text), ...rows.flat()])
    .reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  return Math.max(1, Math.ceil(words / WORDS_A_MINUTE))
}

interface IntroductionProps {
  regulation: MyRegulation
  title: string
  text: string
  /** On the button that leads past the text. */
  jump: string
}

export function Introduction({ regulation, title, text, jump }: IntroductionProps) {
  const tells = useTell()
  const { number, title: name } = regulation
  return (
    <>
      <Heading lead={tells(says.lead, { title: name, number })}>{title}</Heading>
      <p>
        {text} {tells(says.minutes, { minutes: countMinutes(regulation) })}
      </p>
      <button type="button" className="plain jump" onClick={() => goTo('foot')}>
        {jump}
      </button>
    </>
  )
}
