/** Parts that the examples of several rules are made from. */

export function task(id: string, fields: object = {}) {
  return { id, text: 'Log in.', audience: 'hire', ...fields };
}

/** The first five days, with one task, unless told otherwise. */
export function phase({ id = 'arrive', ...fields }: { readonly id?: string; readonly [field: string]: unknown }) {
  return {
    id,
    label: id,
    from: 1,
    to: 5,
    goal: 'Arrive.',
    outcomes: ['You can log in.'],
    tasks: [task('log-in')],
    ...fields,
  };
}
