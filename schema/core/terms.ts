/** As what a text that is made from a tree can be had. */
export const documentFormats = ['html', 'docx', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]
