/** The address of a page under the site's base path; what is not root-relative stays as it is. */
export function href(path: string): string {
  return path.startsWith('/') && !path.startsWith('//')
    ? import.meta.env.BASE_URL.replace(/\/$/, '') + path
    : path
}
