/** The little of markdown-it that is used here; the package brings no types. */
declare module 'markdown-it' {
  export interface Token {
    readonly type: string
    readonly tag: string
    readonly content: string
    readonly children: Token[] | null
    attrGet(name: string): string | null
  }
  export default class MarkdownIt {
    constructor(options?: { html?: boolean; linkify?: boolean; typographer?: boolean })
    disable(rules: readonly string[]): this
    validateLink: (address: string) => boolean
    parse(source: string, environment: object): Token[]
  }
}
