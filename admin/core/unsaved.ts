/** Which forms on the screen hold what is not saved yet. One list for the whole console: the router knows one guard only. */
const forms = new Set<symbol>()

export const markUnsaved = (form: symbol): void => {
  forms.add(form)
}

export const markSaved = (form: symbol): void => {
  forms.delete(form)
}

export const hasUnsaved = (): boolean => forms.size > 0

export const forgetUnsaved = (): void => forms.clear()
