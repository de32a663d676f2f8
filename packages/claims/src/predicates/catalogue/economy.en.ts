import type { Predicate } from "../predicate.js";
import {
  acts,
  befalls,
  deed,
  does,
  done,
  event,
  noun,
  property,
  suffered,
  turns,
  undergone,
} from "./entry.js";

/** Words beside "rose" and "fell" that tell of a figure, not of a person or a wall. */
const figures =
  "share, stock, price, rate, index, sale, profit, revenue, income, export, import, unemployment, inflation, output, percent, %, cost, demand, supply, temperature, level, number, figure, currency, dollar, euro, pound, yen, ruble, oil, market, average, growth, deficit, production, earnings, turnover, population, yield, gdp, economy";

/** Companies, markets and money. What is measured anew each quarter is `many`. */
// prettier-ignore
export const economy: readonly Predicate[] = [
  suffered("acquisition", "many", "acquired", [
    does("acquire, buy, purchase, take over, snap up, buy out, gobble up", { unless: "skill, language, habit, taste, reputation, time, knowledge, nationality, citizenship" }),
    noun("acquisition, takeover, purchase, buyout, buy-out", { owned: true }),
  ], { howMuch: "How much was paid for {subject}?" }),
  suffered("sale", "many", "sold", [does("sell, auction, offload, divest, sell off"), noun("sale, auction, divestiture", { owned: true })], { howMuch: "How much was {subject} sold for?" }, "sold"),
  undergone("merger", "many", "merge", "merged", [turns("merge, amalgamate"), noun("merger, amalgamation", { owned: true })]),
  undergone("bankruptcy", "many", "go bankrupt", "went bankrupt", [
    befalls("file, declare, seek, emerge", { with: "bankruptcy, insolvency, administration, receivership" }),
    befalls("go bust, go bankrupt, go under"),
    noun("bankruptcy, insolvency, liquidation", { owned: true }),
  ]),
  suffered("layoff", "many", "laid off", [
    does("lay off, furlough, make redundant"),
    does("cut, shed, slash, axe, eliminate", { with: "job, position, post, workforce, staff, worker, employee" }),
    noun("layoff, redundancy, job cut"),
  ]),
  suffered("hiring", "many", "hired", [does("hire, recruit, take on"), does("create, add", { with: "job, position, post" })]),
  suffered("closure", "many", "closed", [
    turns("close, shut, shut down, close down, shutter, cease trading", { unless: "share, market, index, gap, door, eye, case, deal, stock, ring, meeting" }),
    noun("closure, shutdown", { owned: true }),
  ]),
  suffered("investment", "many", "invested", [does("invest, pour, pump, plough"), noun("investment", { owned: true })], { howMuch: "How much was invested{event}?" }),
  suffered("payment", "many", "paid", [does("pay, pay out, shell out, cough up, fork out, reimburse", { unless: "attention, tribute, visit, heed, homage, respect, price" })], { howMuch: "How much was paid{event}?" }),
  suffered("funding", "many", "raised", [does("raise, secure, fund, finance", { with: "money, fund, capital, round, funding" })], { howMuch: "How much was raised{event}?" }),
  suffered("donation", "many", "donated", [does("donate, contribute, pledge", { with: "money, aid, million, dollar, euro, charity, fund, blood" }), noun("donation", { owned: true })], { howMuch: "How much was donated{event}?" }),
  suffered("contract", "many", "awarded", [does("award, win, land, secure", { with: "contract, order, tender" })], { howMuch: "How much is the contract worth?" }),
  suffered("export", "many", "exported", [does("export, ship"), noun("exportation", { owned: true })], { howMuch: "How much was exported{event}?" }),
  suffered("import", "many", "imported", [does("import")], { howMuch: "How much was imported{event}?" }),
  suffered("production", "many", "produced", [does("produce, manufacture, assemble, churn out", { unless: "evidence, result, film, report, album, record" })], { howMuch: "How much was produced{event}?" }),
  suffered("recall", "many", "recalled", [does("recall", { with: "car, vehicle, product, toy, model, battery, food, unit, pill, phone" })]),
  suffered("listing", "many", "listed", [does("list, float, delist", { with: "exchange, share, nasdaq, stock, market" }), noun("flotation, initial public offering, ipo", { owned: true })]),
  undergone("rise", "many", "rise", "rose", [befalls("rise, climb, soar, surge, jump, go up, rocket, skyrocket, rebound, edge up", { with: figures })], { howMuch: "How much did {subject} rise?" }),
  undergone("fall", "many", "fall", "fell", [befalls("fall, drop, decline, slip, plunge, tumble, plummet, slump, slide, dip, shrink, edge down, go down, sink", { with: figures })], { howMuch: "How much did {subject} fall?" }),
  property("revenue", "many", "How high was the revenue of {subject}?", "revenue, turnover, net sale, proceeds", { dimensions: ["money"] }),
  property("profit", "many", "How high was the profit of {subject}?", "profit, net income, net profit, operating profit, earnings", { dimensions: ["money", "percent"] }),
  property("loss", "many", "How high was the loss of {subject}?", "loss, net loss, operating loss, deficit", { dimensions: ["money", "percent"] }),
  property("market value", "many", "How much is {subject} worth?", "market value, market capitalisation, market capitalization, market cap, valuation, net worth, fortune", { dimensions: ["money"] }),
  property("share price", "many", "How high was the share price of {subject}?", "share price, stock price, closing price", { dimensions: ["money"] }),
  property("growth", "many", "How fast did {subject} grow?", "growth, growth rate, economic growth, gdp growth", { dimensions: ["percent"] }),
  property("inflation", "many", "How high was inflation{event}?", "inflation, inflation rate", { dimensions: ["percent"] }),
  property("unemployment", "many", "How high was unemployment{event}?", "unemployment, unemployment rate, jobless rate, joblessness", { dimensions: ["percent"] }),
  property("interest rate", "many", "How high was the interest rate of {subject}?", "interest rate, base rate, key rate, benchmark rate, bank rate", { dimensions: ["percent"] }),
  property("gross domestic product", "many", "How large is the economy of {subject}?", "gross domestic product, gdp", { dimensions: ["money"] }),
  property("debt", "many", "How high is the debt of {subject}?", "debt, public debt, national debt", { dimensions: ["money", "percent"] }),
  property("market share", "many", "How large is the market share of {subject}?", "market share", { dimensions: ["percent"] }),
  property("stake", "many", "How large is the stake of {subject}?", "stake, shareholding, holding", { dimensions: ["percent", "money"] }),
  property("salary", "many", "How much does {subject} earn?", "salary, wage, annual salary, pay, income", { dimensions: ["money"], verbs: ["earn", "make"] }),
  property("ransom", "many", "How high was the ransom{event}?", "ransom", { dimensions: ["money"] }),
  property("cost", "state", "How much does {subject} cost?", "cost, price, budget, price tag", { dimensions: ["money"], verbs: ["cost"] }),
  event("outage", [noun("outage, blackout, disruption, power cut, power failure")]),
  event("auction", [noun("auction, bidding war")]),
  done("default", "many", "default", "defaulted", [acts("default"), deed("default", { owned: true })]),
];
