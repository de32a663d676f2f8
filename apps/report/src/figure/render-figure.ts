import { html, type Html } from "../html.js";
import type { FindingView } from "../view.js";
import { figureOf, letterOf, type Figure, type Lane } from "./figure.js";

const laneHeight = 46;
const axisHeight = 30;

/**
 * The answers of a finding on a timeline or a number line; null where they have no common scale. Positions are
 * percentages and sizes are pixels, so the picture fits any width and its letters never shrink.
 */
export function renderFigure(finding: FindingView): Html | null {
  const figure = figureOf(finding);
  if (figure === null) return null;
  const bottom = figure.lanes.length * laneHeight + 6;
  return html`<figure class="figure">
    <svg role="img" aria-label="${figure.description}" width="100%" height="${bottom + axisHeight}">
      ${renderTicks(figure, bottom)}
      ${figure.lanes.map((lane, index) => renderLane(lane, index * laneHeight, finding))}
    </svg>
    <figcaption>${figure.caption}</figcaption>
  </figure>`;
}

function renderTicks({ axis }: Figure, bottom: number): Html {
  const ticks = axis.ticks.map(({ at, label }, index) => {
    const share = axis.position(at);
    const x = percent(share);
    const anchor = share < 0.06 ? "start" : share > 0.94 ? "end" : "middle";
    return html`<g class="${index % 2 === 0 ? "tick" : "tick odd"}">
      <line x1="${x}" x2="${x}" y1="0" y2="${bottom}" />
      <text x="${x}" y="${bottom + 19}" text-anchor="${anchor}">${label}</text>
    </g>`;
  });
  return html`<g>
    ${ticks}
    <line class="base" x1="0" x2="100%" y1="${bottom}" y2="${bottom}" />
  </g>`;
}

function renderLane(lane: Lane, top: number, finding: FindingView): Html {
  const y = top + 33;
  const middle = (lane.start + lane.end) / 2;
  const anchor = middle < 1 / 3 ? "start" : middle > 2 / 3 ? "end" : "middle";
  const x = percent(anchor === "start" ? lane.start : anchor === "end" ? lane.end : middle);
  const documents = new Set(finding.answers[lane.answer]?.evidence.map(({ document }) => document)).size;
  return html`<g class="lane side-${lane.answer % 6}">
    <text x="${x}" y="${top + 20}" text-anchor="${anchor}">
      <tspan class="letter">${letterOf(lane.answer)}</tspan> <tspan>${shorten(lane.display)}</tspan>
      <tspan class="support">${documents === 1 ? "1 document" : `${documents} documents`}</tspan>
    </text>
    ${bars(lane).map(
      ({ style, from, to }) =>
        html`<line class="${style}" x1="${percent(from)}" x2="${percent(to)}" y1="${y}" y2="${y}" />`,
    )}
  </g>`;
}

/** A solid bar; towards an open end it turns into dots that run to the edge. */
function bars({ start, end, openStart, openEnd }: Lane): { style: string; from: number; to: number }[] {
  if (openStart) return [dots(0, end), bar(end - end / 3, end)];
  if (openEnd) return [dots(start, 1), bar(start, start + (1 - start) / 3)];
  return [bar(start, end)];
}

const bar = (from: number, to: number) => ({ style: "bar", from, to });
const dots = (from: number, to: number) => ({ style: "bar open", from, to });

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** Keeps a label within the picture on a narrow screen; the answer stands in full below. */
function shorten(label: string): string {
  const characters = [...label];
  return characters.length <= 30 ? label : `${characters.slice(0, 29).join("")}…`;
}
