export { sampleArticles } from "./sample-articles.js";
export { sampleReports } from "./sample-report.js";
