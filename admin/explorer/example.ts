/** What the explorer shows to somebody who opens it for the first time. */
export const example = `# Сначала войдите в консоль (/console/) или выполните signIn ниже:
# запросы отсюда идут от имени того, кто вошёл.
#
# Sign in to the console (/console/) first, or run signIn below:
# queries from here are asked as whoever is signed in.

query WhoAmI {
  me {
    name
    role
  }
}

query Companies {
  companies(first: 10) {
    totalCount
    nodes {
      id
      name
    }
  }
}

mutation SignIn {
  signIn(input: { email: "demo@example.org", password: "" }) {
    name
  }
}
`
