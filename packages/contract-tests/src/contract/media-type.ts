/** A media type in lower case and without parameters. */
export const bareMediaType = (text: string): string =>
  (text.split(';')[0] ?? '').trim().toLowerCase()

/** `application/json` and every type with the suffix `+json` (RFC 6839). */
export const isJson = (mediaType: string): boolean =>
  /^application\/json$|\+json$/.test(bareMediaType(mediaType))

/** The entry of a media type, else that of the range which holds it: `image/*`, or everything. */
export const ofMediaType = <Value>(
  entries: ReadonlyMap<string, Value>,
  mediaType: string,
): Value | undefined =>
  entries.get(mediaType) ?? entries.get(`${mediaType.split('/')[0]}/*`) ?? entries.get('*/*')
