import { expect, test } from "vitest";
import { readPage, readProblem } from "../../test/answers.js";
import { sampleApp, sampleExtractions, sampleQuestions } from "../../test/samples.js";

const app = sampleApp();
const claims = sampleExtractions.flatMap(({ assertions }) => assertions);

test.each([
  ["", ["3 people", "2019", "12 people", "1998"]],
  ["subject=lodz", ["1998"]],
  ["predicate=kill,wound", ["3 people", "2019", "12 people"]],
  ["slot=when,where", ["2019", "1998"]],
  ["kind=quantity", ["3 people", "12 people"]],
  [`document=${encodeURIComponent("articles/łódź bridge, 1998.md")}`, ["1998"]],
  ["text=tern+2019", ["2019", "12 people"]],
  ["document=articles", []],
])("claims by %s", async (query, quotes) => {
  const response = await app.request(`/v1/claims?${query}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    data: quotes.map((quote) => claims.find(({ evidence }) => evidence.quote === quote)),
    page: { next: null, total: quotes.length },
  });
});

test.each([
  ["subject=lower+aune", ["question-7730ad51c6e8f924"]],
  ["predicate=open", ["question-agreed"]],
  ["slot=howLong", ["question-e8b15f04937c6da2"]],
  ["verdict=agreement,refinement", ["question-agreed"]],
  ["text=bridge", ["question-agreed"]],
  ["verdict=undecided", []],
])("questions by %s", async (query, ids) => {
  const response = await app.request(`/v1/questions?${query}`);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    data: ids.map((wanted) => sampleQuestions.find(({ id }) => id === wanted)),
    page: { next: null, total: ids.length },
  });
});

test.each(["claims", "questions"])("%s come page by page, each with a link to the next", async (name) => {
  const all = await readPage(await app.request(`/v1/${name}`));
  const seen: unknown[] = [];
  let path = `/v1/${name}?limit=1`;
  for (let more = true; more;) {
    const response = await app.request(path);
    const { data, page } = await readPage(response);
    expect(data).toHaveLength(1);
    expect(page.total).toBe(all.page.total);
    seen.push(...data);
    path = response.headers.get("link")?.slice(1).split(">")[0] ?? "";
    more = path !== "";
  }
  expect(seen).toEqual(all.data);
});

test.each([
  ["claims?slots=when", "slots", 'Is not known here. Did you mean "slot"?'],
  [
    "claims?severity=error",
    "severity",
    "Is not known here. Known: subject, predicate, slot, kind, document, text, limit, cursor.",
  ],
  ["claims?slot=whom", "slot", "Takes one of: when, where, who, howMany, howLong, howMuch, what, whether."],
  [
    "questions?verdict=true",
    "verdict",
    "Takes one of: contradiction, tension, update, refinement, agreement, undecided.",
  ],
])("refuses %s", async (path, parameter, detail) => {
  const response = await app.request(`/v1/${path}`);
  expect(response.status).toBe(400);
  expect((await readProblem(response)).errors).toEqual([{ parameter, detail }]);
});

test.each(["claims", "questions"])("%s refuse the cursor of findings", async (name) => {
  const { page } = await readPage(await app.request("/v1/findings?limit=1"));
  const response = await app.request(`/v1/${name}?cursor=${page.next}`);
  expect(response.status).toBe(400);
  expect((await readProblem(response)).type).toBe("/problems/bad-cursor");
});
