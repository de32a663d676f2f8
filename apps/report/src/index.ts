export { renderHtml, type HtmlOptions } from "./render-html.js";
