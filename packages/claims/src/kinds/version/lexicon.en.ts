/** Products whose versions are told by a number behind the name, each with the ways to write it; the first is the one to show. */
export const products: readonly (readonly string[])[] = [
  ["Node.js", "Node.JS", "NodeJS", "Nodejs", "node.js", "nodejs", "Node", "node"],
  ["npm", "NPM"],
  ["pnpm"],
  ["Yarn", "yarn"],
  ["Bun"],
  ["Deno"],
  ["TypeScript", "Typescript", "typescript"],
  ["Python", "python", "CPython"],
  ["pip"],
  ["Ruby", "ruby"],
  ["Rails", "Ruby on Rails"],
  ["PHP"],
  ["Perl"],
  ["Java"],
  ["JDK", "OpenJDK"],
  ["Kotlin"],
  ["Scala"],
  ["Gradle"],
  ["Maven"],
  ["Go", "Golang"],
  ["Rust"],
  ["Swift"],
  ["Xcode"],
  [".NET", ".NET Core", ".NET Framework"],
  ["PostgreSQL", "Postgres", "PostgresQL", "Postgresql"],
  ["MySQL"],
  ["MariaDB"],
  ["SQLite"],
  ["MongoDB"],
  ["Redis"],
  ["Elasticsearch", "ElasticSearch"],
  ["Kafka", "Apache Kafka"],
  ["RabbitMQ"],
  ["nginx", "NGINX", "Nginx"],
  ["OpenSSL"],
  ["TLS"],
  ["Docker", "Docker Engine"],
  ["Docker Compose"],
  ["Kubernetes"],
  ["Helm"],
  ["Terraform"],
  ["Ansible"],
  ["Git", "git"],
  ["React"],
  ["Vue", "Vue.js"],
  ["Angular"],
  ["Svelte"],
  ["Django"],
  ["Flask"],
  ["Laravel"],
  ["Chrome", "Google Chrome"],
  ["Firefox", "Mozilla Firefox"],
  ["Safari"],
  ["Edge", "Microsoft Edge"],
  ["Windows"],
  ["Windows Server"],
  ["macOS", "Mac OS X", "OS X"],
  ["iOS"],
  ["iPadOS"],
  ["Android"],
  ["Ubuntu"],
  ["Debian"],
  ["Fedora"],
  ["Alpine", "Alpine Linux"],
  ["glibc"],
];

/** Names that are ordinary words too: behind them a whole number alone is no version ("Go 3 miles north"). */
export const ordinary: ReadonlySet<string> = new Set(
  "Go, Swift, Rust, React, Helm, Edge, Flask, Bun, Yarn, yarn, Alpine, Maven, Safari, Git, git, Gradle".split(
    ", ",
  ),
);

/** Before a number: this version and those after it. */
export const fromWords: readonly string[] = [">=", "≥", "=>"];
/** Before a number: the versions before it. */
export const belowWords: readonly string[] = ["<", "below", "before", "older than", "earlier than"];
/** Behind a number: this version and those after it. */
export const orLater: readonly string[] = [
  "or later",
  "and later",
  "or newer",
  "and newer",
  "or higher",
  "and higher",
  "or above",
  "and above",
  "or greater",
  "or up",
  "and up",
  "or upwards",
  "and upwards",
  "onwards",
];
/** Of these, those that are said of versions only, so that a name before the number is one of a product. */
export const onlyOfVersions = /^(?:or|and) (?:later|newer)$/u;
/** Behind a number: this version and those before it. */
export const orEarlier: readonly string[] = ["or earlier", "and earlier", "or older", "and older"];

/** Behind a number: it counts or measures, and is no version: "Java 8 hours", "Go 3 times". */
export const units =
  /^[\s-](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|people|percent|per\b|points?|miles?|km|users?|million|billion|%)/iu;
