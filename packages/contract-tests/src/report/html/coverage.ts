import { html, nothing, type Markup } from './markup.js'
import type { Report, ReportedItem } from '../report.js'

/** What of the contract the run reached: statuses as a matrix, the rest for each operation. */
export function coverageSection({ coverage: { items } }: Report): Markup {
  if (items.length === 0) return nothing
  const operations = [...Map.groupBy(items, ({ operationId }) => operationId)]
  return html`<section aria-labelledby="coverage">
    <h2 id="coverage">Coverage</h2>
    ${statusMatrix(operations)} ${operations.map(([id, own]) => operationDetails(id, own))}
  </section>`
}

type ByOperation = readonly (readonly [id: string, items: readonly ReportedItem[]])[]

function statusMatrix(operations: ByOperation): Markup {
  const isStatus = ({ kind }: ReportedItem): boolean => kind === 'status'
  const statuses = [
    ...new Set(operations.flatMap(([, items]) => items.filter(isStatus).map(({ name }) => name))),
  ].toSorted()
  if (statuses.length === 0) return nothing
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Operations and statuses">
    <table class="matrix">
      <caption>
        Declared statuses: ✓ answered, ✗ never answered, empty where none is declared.
      </caption>
      <thead>
        <tr>
          <th scope="col">Operation</th>
          ${statuses.map((status) => html`<th scope="col">${status}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${operations.map(
          ([id, items]) =>
            html`<tr>
              <th scope="row"><code>${id}</code></th>
              ${statuses.map((status) =>
                statusCell(items.find((item) => isStatus(item) && item.name === status)),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const statusCell = (item: ReportedItem | undefined): Markup => {
  if (!item) return html`<td></td>`
  return item.isReached ? html`<td class="reached">✓</td>` : html`<td class="missed">✗</td>`
}

const KINDS = {
  parameter: 'Parameter',
  property: 'Property',
  keyword: 'Keyword',
} as const

function operationDetails(id: string, items: readonly ReportedItem[]): Markup {
  const others = items.filter(({ kind }) => kind !== 'status')
  if (others.length === 0) return nothing
  const reachable = others.filter(({ exclusion }) => exclusion === null)
  const missed = reachable.filter(({ isReached }) => !isReached).length
  const badge =
    missed === 0
      ? html`<span class="badge good">all reached</span>`
      : html`<span class="badge bad">${missed} missed</span>`
  return html`<details>
    <summary>
      <code>${id}</code>: parameters, properties, keywords, ${reachable.length - missed} of
      ${reachable.length} ${badge}
    </summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${id}">
      <table>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Place</th>
            <th scope="col">Reached</th>
          </tr>
        </thead>
        <tbody>
          ${(['parameter', 'property', 'keyword'] as const).flatMap((kind) =>
            rowsOf(
              kind,
              others.filter((item) => item.kind === kind),
            ),
          )}
        </tbody>
      </table>
    </div>
  </details>`
}

/** One row for each place: a keyword's name is its place, the keyword, and the side of its limit. */
function rowsOf(kind: keyof typeof KINDS, items: readonly ReportedItem[]): Markup[] {
  const words = (name: string): string[] => name.split(' ')
  const placeOf = ({ name }: ReportedItem): string =>
    kind === 'keyword' ? words(name).slice(0, -2).join(' ') : name
  return [...Map.groupBy(items, placeOf)].map(
    ([place, own]) =>
      html`<tr>
        <td>${KINDS[kind]}</td>
        <th scope="row"><code>${place}</code></th>
        <td>
          <ul class="chips">
            ${own.map(
              (item) =>
                html`<li class="${classOf(item)}">
                  ${wordsFor(item)}
                  ${kind === 'keyword' ? words(item.name).slice(-2).join(' ') : ''}
                </li>`,
            )}
          </ul>
        </td>
      </tr>`,
  )
}

const classOf = ({ isReached, exclusion }: ReportedItem): string => {
  if (exclusion !== null) return 'excluded'
  return isReached ? 'good' : 'bad'
}

const wordsFor = ({ isReached, exclusion }: ReportedItem): string => {
  if (exclusion !== null) return `cannot be reached (${exclusion}):`
  return isReached ? '✓' : '✗ missed'
}
