/** The sections of a version: thirteen generated ones that keep their numbers, then those of its own in their order. */
import { say, type Message } from '../../../schema/core/say.ts'
import { says } from '../../../schema/regulations/says/text.ts'
import type { EditedSection } from '../../../schema/regulations/tables.ts'
import { generatedSections, MOST_OWN } from '../../../schema/regulations/terms.ts'

const generated: ReadonlySet<string> = new Set(generatedSections)

export const isGenerated = (key: string): boolean => generated.has(key)

/** Every section of a version in its order, edited or not. */
export function listSections(text: readonly EditedSection[]): EditedSection[] {
  const edited = new Map(text.map((section) => [section.key, section]))
  return [
    ...generatedSections.map((key) => edited.get(key) ?? { key, title: null, before: '', after: '' }),
    ...text.filter(({ key }) => !isGenerated(key)),
  ]
}

export const hasSection = (text: readonly EditedSection[], key: string): boolean =>
  isGenerated(key) || text.some((section) => section.key === key)

/** What is kept of a text: generated sections that hold nothing of the firm's are left out. */
export const keepText = (sections: readonly EditedSection[]): EditedSection[] =>
  sections.filter(({ key, before, after }) => !isGenerated(key) || before !== '' || after !== '')

export const whyNotAddSection = (text: readonly EditedSection[]): Message | null =>
  text.filter(({ key }) => !isGenerated(key)).length < MOST_OWN ? null : say(says.tooManySections, { most: MOST_OWN })

/** The text with one section changed; what is not given stays. Null when there is no such section: see `hasSection`. */
export function editSection(
  text: readonly EditedSection[],
  key: string,
  changes: Partial<Pick<EditedSection, 'title' | 'before' | 'after'>>,
): EditedSection[] | null {
  if (!hasSection(text, key)) return null
  return keepText(listSections(text).map((section) => (section.key === key ? { ...section, ...changes } : section)))
}

/** The text with one of its own sections at a place among them, from 1; null when there is no such section. */
export function moveSection(text: readonly EditedSection[], key: string, position: number): EditedSection[] | null {
  const own = text.filter((section) => !isGenerated(section.key))
  const moved = own.find((section) => section.key === key)
  if (!moved) return null
  const others = own.filter((section) => section !== moved)
  return [...text.filter((section) => isGenerated(section.key)), ...others.toSpliced(position - 1, 0, moved)]
}

/** The text without one of its own sections; null when there is no such section. */
export function removeSection(text: readonly EditedSection[], key: string): EditedSection[] | null {
  if (isGenerated(key) || !text.some((section) => section.key === key)) return null
  return text.filter((section) => section.key !== key)
}
