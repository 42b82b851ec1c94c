/** A person without a mouse: what a journey clicks and fills is done by keys alone, from wherever the focus is. */
import type { Locator, Page } from 'playwright-core'

/** So many tabs lead around any page of the console. */
const MOST_TABS = 400
const MOST_ARROWS = 80

type Hand = (target: Locator, page: Page) => Promise<void>

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)
/** Which way leads there; null when the focus is there already. */
const wayTo = (target: Locator) =>
  target.evaluate((element) => {
    const { activeElement } = document
    if (activeElement === element) return null
    const isAbove = activeElement && element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING
    return isAbove ? 'Shift+Tab' : 'Tab'
  })
const roleOf = (target: Locator) =>
  target.evaluate(
    (element) => element.getAttribute('role') ?? element.getAttribute('type') ?? element.tagName.toLowerCase(),
  )

/** Walks by Tab until the focus is there; who never gets there has found what can't be reached by keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const way = await wayTo(target)
    if (way === null) return
    await page.keyboard.press(way)
  }
  throw new Error(`No number of tabs leads to ${target.toString()}`)
}

/** The focus follows a key a moment later. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))))

async function walkTo(page: Page, target: Locator, isThere: () => Promise<boolean>): Promise<void> {
  for (const key of ['ArrowDown', 'ArrowUp'])
    for (let steps = 0; steps < MOST_ARROWS; steps++) {
      if (await isThere()) return
      await page.keyboard.press(key)
      await settle(page)
    }
  throw new Error(`No arrow leads to ${target.toString()}`)
}

const pressBy =
  (key: string): Hand =>
  async (target, page) => {
    await tabTo(page, target)
    await page.keyboard.press(key)
  }

/** One stop of the tab key; inside, the arrows walk to the cell that is told as active. */
const pressCell: Hand = async (target, page) => {
  const grid = page.getByRole('grid').filter({ has: target })
  await tabTo(page, grid)
  const place = (of: Locator) => of.evaluate((cell) => (cell.getAttribute('data-at') ?? '').split(' ').map(Number))
  const to = await place(target)
  const step = async (index: 0 | 1, back: string, on: string) => {
    for (let steps = 0; steps < MOST_TABS; steps++) {
      const id = (await grid.getAttribute('aria-activedescendant')) ?? ''
      const [at = 0, want = 0] = [(await place(page.locator(`#${id}`)))[index], to[index]]
      if (at === want) return
      await page.keyboard.press(at > want ? back : on)
    }
  }
  await step(0, 'ArrowUp', 'ArrowDown')
  await step(1, 'ArrowLeft', 'ArrowRight')
  await page.keyboard.press('Space')
}

/** The tree is one stop of the tab key, whichever of its rows has it. */
const pressTreeItem: Hand = async (target, page) => {
  await target.waitFor()
  const tree = page.getByRole('tree').filter({ has: target })
  const isInside = () => tree.evaluate((element) => element.contains(document.activeElement))
  for (let tabs = 0; tabs < MOST_TABS && !(await isInside()); tabs++)
    await page.keyboard.press((await wayTo(target)) ?? 'Tab')
  await page.keyboard.press('Home')
  await settle(page)
  await walkTo(page, target, () => isFocused(target))
  await page.keyboard.press('Enter')
}

const pressOption: Hand = async (target, page) => {
  await target.waitFor()
  const isActive = async () => {
    const id = await target.getAttribute('id')
    return page.evaluate((own) => document.activeElement?.getAttribute('aria-activedescendant') === own, id)
  }
  await walkTo(page, target, isActive)
  await page.keyboard.press('Enter')
}

const pressMenuItem: Hand = async (target, page) => {
  await target.waitFor()
  await walkTo(page, target, () => isFocused(target))
  await page.keyboard.press('Enter')
}

/** A group of radios is one stop of the tab key, and its arrows choose. */
const pressRadio: Hand = async (target, page) => {
  await target.waitFor()
  const inGroup = () =>
    target.evaluate((element) => {
      const { activeElement } = document
      const [one, other] = [element.getAttribute('name'), activeElement?.getAttribute('name')]
      return activeElement === element || (one !== null && one === other)
    })
  for (let tabs = 0; tabs < MOST_TABS && !(await inGroup()); tabs++)
    await page.keyboard.press((await wayTo(target)) ?? 'Tab')
  await walkTo(page, target, () => isFocused(target))
  await page.keyboard.press('Space')
}

const hands: Readonly<Record<string, Hand>> = {
  gridcell: pressCell,
  treeitem: pressTreeItem,
  option: pressOption,
  menuitem: pressMenuItem,
  radio: pressRadio,
  checkbox: pressBy('Space'),
  switch: pressBy('Space'),
}

async function clickByKeys(target: Locator): Promise<void> {
  const hand = hands[await roleOf(target)] ?? pressBy('Enter')
  await hand(target, target.page())
}

/** A date is typed part by part, in the order of the browser's own language. */
async function typeDate(target: Locator, page: Page, date: string): Promise<void> {
  const [year = '', month = '', day = ''] = date.split('-')
  for (const digits of [`${day}${month}${year}`, `${month}${day}${year}`, `${year}${month}${day}`]) {
    for (let part = 0; part < 3; part++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(digits)
    if ((await target.inputValue()) === date) return
  }
  throw new Error(`The date ${date} can't be typed`)
}

async function fillByKeys(target: Locator, text: string): Promise<void> {
  const page = target.page()
  await tabTo(page, target)
  if ((await roleOf(target)) === 'date') return typeDate(target, page, text)
  await page.keyboard.press('Control+A')
  if (text) await page.keyboard.type(text)
  else await page.keyboard.press('Delete')
}

/** A list of the browser's own is chosen from by arrows while it is closed. */
async function selectByKeys(target: Locator, wanted: string | { label?: string; value?: string }): Promise<string[]> {
  const page = target.page()
  await tabTo(page, target)
  await page.keyboard.press('Home')
  const isThere = () =>
    target.evaluate((element, want) => {
      if (!(element instanceof HTMLSelectElement)) return false
      const { value = '', text = '' } = element.selectedOptions[0] ?? {}
      return typeof want === 'string' ? [value, text].includes(want) : want.value === value || want.label === text
    }, wanted)
  await walkTo(page, target, isThere)
  return [await target.inputValue()]
}

type Files = Parameters<Locator['setInputFiles']>[0]

/** The field of a file is hidden; the button beside it of the same name opens the browser's own window. */
async function attachByKeys(target: Locator, files: Files): Promise<void> {
  const page = target.page()
  const name = (await target.getAttribute('aria-label')) ?? ''
  const opened = page.waitForEvent('filechooser')
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Space')
  await (await opened).setFiles(files)
}

/** From here on this browser has no mouse: every locator of it presses keys. Gives the way back. */
export function takeMouseAway(page: Page): () => void {
  const prototype: Locator = Object.getPrototypeOf(page.locator('body'))
  const { click, check, fill, selectOption, setInputFiles } = prototype
  Object.assign(prototype, {
    click(this: Locator) {
      return clickByKeys(this)
    },
    check(this: Locator) {
      return clickByKeys(this)
    },
    fill(this: Locator, text: string) {
      return fillByKeys(this, text)
    },
    selectOption(this: Locator, wanted: string) {
      return selectByKeys(this, wanted)
    },
    setInputFiles(this: Locator, files: Files) {
      return attachByKeys(this, files)
    },
  })
  return () => void Object.assign(prototype, { click, check, fill, selectOption, setInputFiles })
}
