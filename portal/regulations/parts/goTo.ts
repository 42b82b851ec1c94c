/** Brings a part of the page into sight and the focus to its heading. A link would not do: the fragment is the secret's place. */
export function goTo(id: string): void {
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}

export const idOf = (sectionKey: string): string => `section-${sectionKey}`
