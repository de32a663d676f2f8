/** Names that pages about anything technical share: they do not show that two are about one product. Lower case. */
export const commonplaceNames: ReadonlySet<string> = new Set(
  `
  api apis cli sdk ui url urls uri http https json yaml xml html css sql id ids ip dns tcp udp ssl tls ssh jwt oauth sso saml mfa utc
  csv pdf png jpeg gif svg zip utf ascii unicode regex rfc ram cpu gpu ssd ci cd pr prs faq readme todo
  node node.js nodejs npm pnpm yarn bun deno git github gitlab bitbucket typescript javascript js ts es esm commonjs cjs ecmascript
  python ruby rails php perl java jdk kotlin scala rust swift golang go c react vue angular svelte django flask laravel
  babel webpack rollup vite eslint prettier jest mocha vitest
  linux windows macos mac ios android ubuntu debian fedora alpine unix posix bash shell powershell docker kubernetes helm terraform
  postgresql postgres mysql mariadb sqlite mongodb redis elasticsearch kafka rabbitmq nginx apache openssl
  chrome firefox safari edge google microsoft apple amazon aws azure gcp cloudflare slack jira
  mit bsd gpl isc license licence copyright contributing changelog english
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept sep oct nov dec
  free team pro enterprise business plan default note warning see use example yes no true false null boolean string number array object
  function promise error date map set buffer stream usd eur gbp kb mb gb tb ms
  `
    .trim()
    .split(/\s+/u),
);

/** Folders of a project that hold its documentation. Lower case. */
export const docsFolders: ReadonlySet<string> = new Set(
  "docs doc documentation website site content wiki guide guides handbook manual pages src reference".split(
    " ",
  ),
);

/** How the pages are called that others hang on. Lower case, without the ending and the "_" that some generators ask for. */
export const indexPages: ReadonlySet<string> = new Set("readme index home summary".split(" "));
