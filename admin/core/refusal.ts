/** What the API refused, as react-admin expects it: 401 ends the session, 422 carries the fields, the rest is a sentence. */
import { ApolloError } from '@apollo/client'
import { HttpError } from 'react-admin'

const statusOf: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 422,
  WRONG_STATE: 409,
  CONFLICT: 409,
  RATE_LIMITED: 429,
}

interface FieldError {
  path: string
  message: string
}

const isFieldError = (value: unknown): value is FieldError =>
  typeof value === 'object' && value !== null && 'path' in value && 'message' in value

const nest = (fields: readonly FieldError[]): Record<string, string> =>
  Object.fromEntries(fields.map(({ path, message }) => [path, message]))

/** ra-data-graphql wraps ApolloError as the body of a 200: unwrap it, then read the code and the fields. */
export function toHttpError(error: unknown): unknown {
  if (error instanceof DOMException && error.name === 'AbortError') return error
  const body: unknown = error instanceof HttpError ? error.body : error
  if (!(body instanceof ApolloError)) {
    // Neither an answer nor a refusal: the way to the server is cut.
    return error instanceof HttpError && !error.status ? new HttpError('ra.notification.http_error', 0) : error
  }
  const refusal = body.graphQLErrors[0]
  if (!refusal) return new HttpError('ra.notification.http_error', 0)
  const { code, fields } = refusal.extensions ?? {}
  const status = statusOf[String(code)] ?? 500
  const list = Array.isArray(fields) ? fields.filter(isFieldError) : []
  return new HttpError(refusal.message, status, { errors: nest(list), code })
}

/** Refused fields by their path, empty for any other failure. */
export function readFields(error: unknown): Record<string, string> {
  if (!(error instanceof HttpError) || error.status !== 422) return {}
  const errors: unknown = error.body?.errors
  if (typeof errors !== 'object' || errors === null) return {}
  return Object.fromEntries(Object.entries(errors).map(([path, message]) => [path, String(message)]))
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'ra.notification.http_error'

/** Whether somebody else changed the record first. */
export const isConflict = (error: unknown): boolean => error instanceof HttpError && error.body?.code === 'CONFLICT'
