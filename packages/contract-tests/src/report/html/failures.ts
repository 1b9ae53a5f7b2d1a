import { html, nothing, type Markup } from './markup.js'
import type { FailureGroup } from '../group-failures.js'
import { ruleDocs } from '../../rules/rule-docs.js'

/** Each group of violations with its request and answer. */
export const failureSection = (
  id: string,
  title: string,
  kind: 'violation' | 'warning',
  groups: readonly FailureGroup[],
): Markup =>
  groups.length === 0
    ? nothing
    : html`<section aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${groups.map((group) => failureArticle(group, kind))}
      </section>`

function failureArticle(failure: FailureGroup, kind: 'violation' | 'warning'): Markup {
  const { rule, title, operationId, message, count, otherCases, curl, answer, replay } = failure
  const { description, source } = ruleDocs[rule]
  const others = count - 1 - otherCases.length
  return html`<article class="${kind}">
    <h3>${title} <span class="badge ${kind === 'violation' ? 'bad' : 'warn'}">${rule}</span></h3>
    <p class="message">
      ${message}${count > 1 ? html` <span class="badge warn">${count} times</span>` : nothing}
    </p>
    <p class="soft">${description} Source: ${source}.</p>
    <p class="soft">
      ${operationId === null ? nothing : html`Operation <code>${operationId}</code>. `}Case
      <code>${failure.case}</code>${
        otherCases.length > 0
          ? html`, also
            ${otherCases.map((name) => html`<code>${name}</code>; `)}${others > 0 ? `and ${others} more` : ''}`
          : nothing
      }
    </p>
    ${placeOf(failure)}
    <h4>Request</h4>
    <pre>${curl}</pre>
    <h4>Answer</h4>
    <pre>${answer ? `${answer.status} ${answer.contentType}\n\n${answer.text}` : 'none'}</pre>
    <h4>Run it again</h4>
    <pre>${replay}</pre>
  </article>`
}

const placeOf = ({ place, pointer }: FailureGroup): Markup =>
  pointer === null
    ? nothing
    : html`<p class="soft">
        Contract ${place === null ? nothing : html`<code>${place}</code> `}<code>${pointer}</code>
      </p>`
