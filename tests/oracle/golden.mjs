/** Writes golden/input.json, the golden company, from golden-company.mjs and a fixed seed: `node tests/oracle/golden.mjs`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as golden from './golden-company.mjs'
import { moods, scenes } from './golden-scenes.mjs'
import { layOut } from './layout.mjs'
import { familyNames, firstNames, remarks } from './golden-words.mjs'

/** mulberry32: integer arithmetic only, the same on every machine. */
function seedChance(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function writeEmployees() {
  const posts = { true: 'Руководитель', false: 'Специалист' }
  return golden.units
    .flatMap(([unit, , , , people]) => Array.from({ length: people }, (_, i) => ({ unit, head: i === 0 })))
    .map(({ unit, head }, i) => ({
      code: `N${String(i + 1).padStart(3, '0')}`,
      unit,
      name: `${familyNames[i % familyNames.length]} ${firstNames[(i * 7 + Math.floor(i / familyNames.length)) % firstNames.length]}`,
      email: `n${String(i + 1).padStart(3, '0')}@zolotaya-niva.example`,
      position: posts[head],
      ...(head ? { head } : {}),
    }))
}

function writeUnits(employees) {
  return golden.units.map(([code, parent, name, regime, , representatives]) => {
    const own = employees.filter((employee) => employee.unit === code).map((employee) => employee.code)
    return {
      code,
      parent,
      name,
      regime,
      ...(representatives ? { representatives: own.slice(0, representatives) } : {}),
    }
  })
}

function writeLinks(place) {
  const links = Object.entries(golden.links).flatMap(([provider, clients]) =>
    clients.split(' ').map((client) => {
      const [code, intensity] = client.split(':')
      return { client: code, provider, ...(intensity ? { intensity: Number(intensity) } : {}) }
    }),
  )
  return Object.entries(golden.changes)
    .filter(([at]) => Number(at) <= place)
    .reduce((list, [, { added, removed }]) => {
      const gone = (link) => removed.some(([client, provider]) => link.client === client && link.provider === provider)
      return [...list.filter((link) => !gone(link)), ...added.map(([client, provider]) => ({ client, provider }))]
    }, links)
}

/** Exactly the wanted share of a unit's people answers; who it is differs from round to round. */
function drawVoters(chance, place, unit, employees) {
  const eligible = unit.representatives ?? employees.filter((one) => one.unit === unit.code).map((one) => one.code)
  const percent = golden.response[unit.code]?.[place] ?? 85
  const wanted = Math.round((eligible.length * percent) / 100)
  const silent = new Set()
  while (silent.size < eligible.length - wanted) silent.add(eligible[chance(eligible.length)])
  return eligible.filter((code) => !silent.has(code))
}

function drawMark(chance, wanted) {
  const noise = (chance(1000) + chance(1000) + chance(1000)) / 1000 - 1.5
  return Math.min(5, Math.max(1, Math.round(wanted + noise * 1.4)))
}

function drawMarks(chance, wanted) {
  const leaning = { quality: 0, time: -0.3, attitude: 0.3 }
  const given = golden.criteria.filter(() => chance(100) >= 6)
  return Object.fromEntries(given.map(({ code }) => [code, drawMark(chance, wanted + leaning[code])]))
}

function repeatAnswer(providers, answer) {
  if (answer === 'hardlyAny') return { [providers[0]]: 'notInteracted' }
  const marks = Object.fromEntries(golden.criteria.map(({ code }) => [code, answer]))
  return Object.fromEntries(providers.map((code) => [code, answer === 'notInteracted' ? answer : { marks }]))
}

function playScene(scene, order) {
  const digits = golden.criteria.map(({ code }, i) => [code, scene.marks[i][order]])
  return Object.fromEntries(
    digits.filter(([, digit]) => /\d/.test(digit ?? '')).map(([code, digit]) => [code, Number(digit)]),
  )
}

function drawComment(chance, spent) {
  if (chance(100) >= 22) return {}
  const audience = ['unit', 'unit', 'unit', 'moderator', 'nobody'][chance(5)]
  let text = ''
  do text = remarks.map((part) => part[chance(part.length)]).join(' ')
  while (spent.has(text))
  spent.add(text)
  return { comment: { audience, text } }
}

function drawBallots(chance, place, units, employees, links) {
  const spent = new Set()
  return units.flatMap((unit) => {
    const providers = links.filter((link) => link.client === unit.code).map((link) => link.provider)
    if (providers.length === 0) return []
    const ballots = drawVoters(chance, place, unit, employees).map((respondent, order) => {
      const mood = moods.find((one) => one.round === place && one.unit === unit.code && one.order === order)
      if (mood) return { respondent, answers: repeatAnswer(providers, mood.answer) }
      const answers = providers.flatMap((provider) => {
        const answer = drawAnswer(chance, { place, client: unit.code, provider, order, spent })
        return answer === null ? [] : [[provider, answer]]
      })
      return { respondent, answers: Object.fromEntries(answers) }
    })
    return ballots.filter(saysAnything)
  })
}

/** A ballot without a mark and without "we did not interact" cannot be sent. */
const saysAnything = ({ answers }) =>
  Object.values(answers).some((answer) => answer === 'notInteracted' || Object.keys(answer.marks).length > 0)

/** Of 100: 8 did not interact, 4 leave the provider out, 3 open it and answer nothing; the others give marks. */
function drawAnswer(chance, { place, client, provider, order, spent }) {
  const scene = scenes.find((one) => one.round === place && one.client === client && one.provider === provider)
  const luck = scene ? 99 : chance(100)
  if (luck < 8 && golden.units.find(([code]) => code === client)[3] === 'R2') return 'notInteracted'
  if (luck < 12) return null
  if (luck < 15) return { marks: {} }
  const wanted = golden.levels[provider][place] + (golden.severity[client] ?? 0)
  const marks = scene ? playScene(scene, order) : drawMarks(chance, wanted)
  return { marks, ...(Object.keys(marks).length ? drawComment(chance, spent) : {}) }
}

/** The first silent people of a unit: nobody who answers is away. */
function nameAbsent(place, employees, ballots) {
  const cast = new Set(ballots.map(({ respondent }) => respondent))
  return Object.entries(golden.absent[place] ?? {}).flatMap(([unit, count]) =>
    employees
      .filter((one) => one.unit === unit && !cast.has(one.code))
      .map((one) => one.code)
      .slice(0, count),
  )
}

export function drawGolden() {
  const chance = seedChance(20260101)
  const employees = writeEmployees()
  const units = writeUnits(employees)
  const rounds = golden.rounds.map((round, place) => {
    const links = writeLinks(place)
    const ballots = drawBallots(chance, place, units, employees, links)
    return { ...round, links, absent: nameAbsent(place, employees, ballots), ballots }
  })
  return { company: golden.company, rules: golden.rules, criteria: golden.criteria, units, employees, rounds }
}

const isLine = (value) => value !== null && typeof value === 'object' && 'respondent' in value

/** The text of golden/input.json, one ballot a line. */
export const writeInput = () => `${layOut(drawGolden(), isLine)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('./golden/input.json', import.meta.url), writeInput())
}
