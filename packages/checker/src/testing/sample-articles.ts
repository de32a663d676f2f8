/** One sentence of 3,000 characters and more around a year, with a word that no line can hold. */
const endless = `The chronicle of the mill, ${"which was copied, lost, found and copied again, ".repeat(32)}says it opened in 1871 ${`beside the ${"old".repeat(60)}bridge, `.repeat(8)}and nothing more.`;

/**
 * The invented articles behind the sample reports, by path. Offsets in the reports point into these texts.
 * The happenings are made up, apart from the date on which Bashar al-Assad was overthrown.
 */
export const sampleArticles: Readonly<Record<string, string>> = {
  "articles/assad-wire.md": `---
title: Rebels take Damascus
date: 2024-12-09
---

# Rebels take Damascus

Columns of fighters reached the capital before dawn on Sunday.
Bashar al-Assad was overthrown in December 2024, after nearly 14 years of war, and boarded a plane.
`,
  "articles/assad-reprint.md": `# Rebels take Damascus

Bashar al-Assad was overthrown in December 2024, after nearly 14 years of war, and boarded a plane.
`,
  "articles/assad-diary.md": `A diary from the old town.

The baker still speaks of the week in December 2024 when Assad was toppled and the ovens stayed cold.
`,
  "articles/assad-profile.md": `# A family at the top

Hafez al-Assad ruled for three decades. His son Bashar al-Assad, overthrown in December 2023, had trained as an eye doctor.
The war that ended his rule had lasted ten years.
`,
  "articles/ferry-monday.txt": `Port Varga, 3 June. A fire on the ferry Silver Tern killed 3 people on Monday night, the harbour office said.
`,
  "articles/ferry-tuesday.txt": `Port Varga, 4 June. The fire on the ferry Silver Tern killed 12 people, the harbour office said on Tuesday.
The crew's union claimed that 30 passengers had no life jacket; the owner said there were two.
`,
  "articles/ferry-inquiry.md": `# What the inquiry found

The fire aboard the Silver Tern killed twelve people and injured 40. Survivors waited an hour for help.

Counsel began with the dead: "Twelve people lost their lives on the Silver Tern."
`,
  "articles/ferry-column.md": `# The Silver Tern, a year on

It is a year since 21 people died on the Silver Tern.
`,
  "articles/ferry-archive.html": `<!doctype html>
<title>Fires at sea</title>
<ul>
  <li>The <b>Silver Tern</b> fire killed 112&nbsp;people and led to new rules.</li>
</ul>
`,
  "articles/schools.md": `# Schools of Lower Aune

Lower Aune has 14 schools, most of them small.

## Money

The council pays for the heating of all 41 schools in Lower Aune.
`,
  "articles/light.md": `# The light at Rook Point

The lighthouse at Rook Point was first lit in 1862.

A guide of the county says that the lighthouse at Rook Point was first lit in 1826.
`,
  "articles/orchard.md": `# Tolbrook

The orchard at Tolbrook has 300 apple trees.

<!-- one count is from before the storm -->
The walk leads past all 280 apple trees of the orchard at Tolbrook.
`,
  "articles/עברית.txt": `השריפה בנמל הרגה 12 בני אדם ביום שני.
`,
  'C:\\archive\\שלום & "more" (1).txt': `In the harbour of \u202e\u2067olleH\u2069 the fire killed 21 people.\r\n`,
  "articles/bridge-👩‍👩‍👧‍👦.md": `The Cafe\u0301 Bridge 🌉 (日本語の橋) reopened 👍🏽 on 3 March 2021 🎉 with nai\u0308ve cheers.
`,
  "articles/<img src=x onerror=alert(1)>.html": `<p>The Café Bridge <!-- "2012" --> reopened on 3 March 2012.</p><script>alert("gainsay")</script><p>]]></p>
`,
  "articles/terminal.txt": `\u001b[2J\u001b[31mThe \u001b]8;;https://example.org\u0007Old Mill\u001b]8;;\u0007 opened in\t1817\u0000\u001b[0m \u009b1mand burnt\u2028twice.
`,
  "articles/endless.txt": `A line before.

${endless}
`,
  "articles/wrapped.txt": `The dam at
Hoy held for twenty
years and then
it broke.\r\nThe dam at Hoy held for twelve\r\nyears before the flood.
`,
};
