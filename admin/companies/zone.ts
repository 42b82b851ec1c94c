import { createContext, useContext } from 'react'

/** The time zone of the company whose page it is: every moment of its rounds is read and written in it. */
export const CompanyZone = createContext('Europe/Moscow')

export const useZone = (): string => useContext(CompanyZone)
