import { createHash } from 'node:crypto'

import { coverageSection } from './coverage.js'
import { failureSection } from './failures.js'
import { html, Markup, nothing } from './markup.js'
import { STYLE } from './style.js'
import { percent } from '../describe.js'
import type { Report } from '../report.js'

/** In one piece: the policy allows exactly this text. */
const STYLE_ELEMENT = new Markup(`<style>${STYLE}</style>`)
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')
/** Whatever an answer holds, the page runs and fetches nothing. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`

/** The report as one page that needs no network and no script. */
export function toHtml(report: Report): string {
  const { title, isPassed, failures, warnings, tool } = report
  const name = `${title || 'API'}: contract verification`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${isPassed ? 'Passed' : 'Failed'}: ${name}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <header>
          <p class="eyebrow">Contract verification of <code>${report.url}</code></p>
          <h1>
            ${title || 'API'}
            <span class="badge ${isPassed ? 'good' : 'bad'}"
              >${isPassed ? 'Passed' : 'Failed'}</span
            >
          </h1>
          <p class="soft">
            Against <code>${report.spec}</code>, ${report.startedAt},
            ${(report.milliseconds / 1000).toFixed(1)} s
          </p>
          ${figures(report)} ${navigation(report)}
        </header>
        <main>
          ${failureSection('violations', 'Violations', 'violation', failures)}
          ${failureSection('warnings', 'Warnings', 'warning', warnings)} ${deviations(report)}
          ${summary(report)} ${unreached(report)} ${coverageSection(report)}
        </main>
        <footer>${tool}. Secrets are replaced by ***.</footer>
      </body>
    </html> `
  return page.html
}

const figures = ({ counts }: Report): Markup =>
  html`<dl class="figures">
    <div>
      <dt>Cases</dt>
      <dd>${counts.cases}</dd>
    </div>
    <div>
      <dt>Violations</dt>
      <dd>${counts.violations}</dd>
    </div>
    <div>
      <dt>Warnings</dt>
      <dd>${counts.warnings}</dd>
    </div>
    <div>
      <dt>Known deviations</dt>
      <dd>${counts.knownDeviations}</dd>
    </div>
  </dl>`

function navigation({ failures, warnings, knownDeviations, unreached: missing }: Report): Markup {
  const links: [string, string, boolean][] = [
    ['violations', `Violations (${failures.length})`, failures.length > 0],
    ['warnings', `Warnings (${warnings.length})`, warnings.length > 0],
    ['deviations', 'Known deviations', knownDeviations.length > 0],
    ['phases', 'Phases', true],
    ['unreached', 'Not reached', missing.length > 0],
    ['coverage', 'Coverage', true],
  ]
  return html`<nav aria-label="Sections">
    <ul>
      ${links
        .filter(([, , isThere]) => isThere)
        .map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ul>
  </nav>`
}

const deviations = ({ knownDeviations }: Report): Markup =>
  knownDeviations.length === 0
    ? nothing
    : html`<section aria-labelledby="deviations">
        <h2 id="deviations">Known deviations</h2>
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">Reason</th>
                <th scope="col" class="number">Times</th>
              </tr>
            </thead>
            <tbody>
              ${knownDeviations.map(
                ({ reason, count }) =>
                  html`<tr>
                    <td>${reason}</td>
                    <td class="number">
                      ${count === 0 ? html`<span class="badge bad">no longer occurs</span>` : count}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>
      </section>`

const summary = ({ phases, fuzz, coverage: { kinds } }: Report): Markup =>
  html`<section aria-labelledby="phases">
    <h2 id="phases">Phases and coverage</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Phase</th>
            <th scope="col">Result</th>
            <th scope="col" class="number">Cases</th>
            <th scope="col" class="number">Failed</th>
            <th scope="col" class="number">Answered in</th>
          </tr>
        </thead>
        <tbody>
          ${phases.map(
            ({ phase, cases, failed, milliseconds }) =>
              html`<tr>
                <th scope="row">${phase}</th>
                <td>${mark(failed === 0, 'ok', 'failed')}</td>
                <td class="number">${cases}</td>
                <td class="number">${failed}</td>
                <td class="number">${milliseconds === 0 ? nothing : `${milliseconds} ms`}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${fuzz ? html`<p>${fuzz.requests} random requests, from the seed ${fuzz.seed}.</p>` : nothing}
    <br />
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Result</th>
            <th scope="col" class="number">Reached</th>
            <th scope="col" class="number">Declared</th>
            <th scope="col" class="number">Share</th>
            <th scope="col" class="number">Wanted</th>
          </tr>
        </thead>
        <tbody>
          ${kinds.map(
            ({ kind, reached, declared, threshold, isMet }) =>
              html`<tr>
                <th scope="row">${kind}</th>
                <td>${mark(isMet, 'ok', 'too low')}</td>
                <td class="number">${reached}</td>
                <td class="number">${declared}</td>
                <td class="number">${percent(reached / declared)}</td>
                <td class="number">${threshold === null ? 'any' : percent(threshold)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`

const mark = (isGood: boolean, good: string, bad: string): Markup =>
  html`<span class="badge ${isGood ? 'good' : 'bad'}">${isGood ? good : bad}</span>`

const unreached = ({ unreached: missing }: Report): Markup =>
  missing.length === 0
    ? nothing
    : html`<section aria-labelledby="unreached">
        <h2 id="unreached">Declared, but not reached</h2>
        <ul class="chips">
          ${missing.map((name) => html`<li class="bad">${name}</li>`)}
        </ul>
      </section>`
