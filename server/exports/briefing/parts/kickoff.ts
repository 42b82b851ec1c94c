import { kickoff as says } from '../../../../schema/exports/briefing/kickoff.ts'
import { calculation, calendar, filling } from '../../../../schema/regulations/text/rating.ts'
import { acquaintance, confidentiality, motivation } from '../../../../schema/regulations/text/protecting.ts'
import type { Block } from '../../../core/documents/tree.ts'
import { displayDecimals } from '../../../results/rules/rounding.ts'
import { list, paragraph, type Ground, type PartWriter, type Pen } from '../pen.ts'

type Topic = 'opening' | 'map' | 'criteria' | 'example' | 'protection' | 'calendar' | 'questions'
const agenda: readonly (readonly [minutes: number, topic: Topic])[] = [
  [5, 'opening'],
  [10, 'map'],
  [10, 'criteria'],
  [15, 'example'],
  [10, 'protection'],
  [5, 'calendar'],
  [15, 'questions'],
]
const length = agenda.reduce((sum, [minutes]) => sum + minutes, 0)

function tellTopic({ told, number, figure }: Pen, { facts, example }: Ground, topic: Topic): string {
  const { rules, criteria, links } = facts
  switch (topic) {
    case 'opening':
      return told(says['say.opening'], { bonus: told(rules.bonus.coupled ? motivation.coupled : motivation.none) })
    case 'map':
      return told(says['say.map'], { links })
    case 'criteria': {
      const first = criteria.toSorted((a, b) => b.weight - a.weight)[0]?.name ?? ''
      const weighed = criteria.map(({ name, weight }) => `${name} — ${number(weight)}`).join(', ')
      return told(says['say.criteria'], { criteria: weighed, first })
    }
    case 'example':
      return told(says['say.example'], { value: figure(example.scored.value ?? 0, displayDecimals(rules.scale)) })
    case 'protection':
      return [
        told(confidentiality.threshold, { k: rules.disclosure.k }),
        told(confidentiality.destroyed),
        told(confidentiality.sees, { everyone: rules.visibility.everyone }),
      ].join(' ')
    case 'calendar':
      return [
        told(calendar.cadence, { cadence: rules.calendar.cadence }),
        told(calendar.window, { days: rules.calendar.windowDays }),
      ].join(' ')
    case 'questions':
      return told(says['say.questions'])
  }
}

/** Questions with answers, each of a clause of the regulation. */
function answerQuestions({ told }: Pen, { facts: { rules } }: Ground): Block[] {
  const threshold = told(confidentiality.threshold, { k: rules.disclosure.k })
  const pairs: readonly (readonly [question: string, answer: string])[] = [
    [told(says.question1), told(says.answer1, { threshold })],
    [told(says.question2), told(filling.decline)],
    [told(says.question3), told(rules.bonus.coupled ? motivation.coupled : motivation.none)],
    [
      told(says.question4),
      rules.appeals.days ? told(acquaintance.appeal, { days: rules.appeals.days }) : told(acquaintance.noAppeal),
    ],
    [told(says.question5), told(calculation.valid, { links: rules.scoring.minLinks })],
  ]
  return pairs.flatMap(([question, answer]): Block[] => [{ kind: 'caption', text: question }, paragraph(answer)])
}

/** What the consultant says and shows, minute by minute. */
export const writeKickoff: PartWriter = (pen, ground) => {
  const { told } = pen
  const rows = agenda.map(([minutes, topic]) => [
    String(minutes),
    told(says[`topic.${topic}`]),
    tellTopic(pen, ground, topic),
  ])
  return {
    sections: [
      {
        title: told(says.prepareTitle),
        blocks: list(...[says.sponsor, says.handouts, says.checkLinks].map((words) => told(words))),
      },
      {
        title: told(says.agendaTitle, { minutes: length }),
        blocks: [
          {
            ...{ kind: 'table', rows, widths: [12, 22, 66] },
            head: [told(says.minutes), told(says.topic), told(says.say)],
          },
        ],
      },
      { title: told(says.questionsTitle), blocks: answerQuestions(pen, ground) },
      { title: told(says.afterTitle), blocks: list(told(says.minutesOut), told(says.answers)) },
    ],
  }
}
