/**
 * Names of units and currencies in labelled sets that differ from the tool's by more than letter case, with the tool's
 * names or ISO 4217 codes for them. Anything else must be spelled alike, British or American.
 */
export const unitNames: Readonly<Record<string, readonly string[]>> = {
  c: ["degree celsius"],
  f: ["degree fahrenheit"],
  degree: ["degree", "degree celsius", "degree fahrenheit"],
  "metric ton": ["tonne", "metric ton"],
  ton: ["ton", "short ton"],
  "united states dollar": ["usd"],
  dollar: ["usd", "dollar"],
  cent: ["cent"],
  "british pound": ["gbp"],
  pound: ["gbp", "pound"],
  pence: ["penny", "pence"],
  "chinese yuan": ["cny"],
  "hong kong dollar": ["hkd"],
  "australian dollar": ["aud"],
  "canadian dollar": ["cad"],
  "japanese yen": ["jpy"],
  "turkish lira": ["try"],
  euro: ["eur"],
  "netherlands guilder": ["nlg"],
  age: ["year"],
};
