/** What stands between the names of two organs in the front matter. */
export const betweenOrgans = '; '
