/** Scalars of the API. An id that is none is refused at the door, before it reaches the database. */
export { GraphQLDateTimeISO as Moment, GraphQLLocalDate as Day, GraphQLUUID as Id } from 'graphql-scalars'
