/** What teams make, what they serve people with, and how numbers are called: data for the English recogniser. */
// cspell:disable

/** One of the words, which stand between commas as parts of a regular expression. */
function any(list: TemplateStringsArray): string {
  return `(?:${(list.raw[0] ?? '').trim().replaceAll(/\s+/g, ' ').split(', ').join('|')})`;
}

/** Pieces of work, and what they are counted in. */
export const WORK = any`
  features?, functions, functionality, (?:user |support |committed )?stories, story points?, points
  (?:per|a|each|in (?:a|each|every)) sprint, epics?, (?:support |jira |service |open |overdue |old )?tickets?,
  tasks?, issues?, bugs?, defects?, incidents?, vulnerabilities, findings, sprints?, work ?items?, backlogs?(?: items?)?,
  action items?, actions, milestones?, roadmaps?(?: items?)?, projects?, initiatives?, deliverables?,
  (?:pull|merge|change) requests?, prs, commits?, lines of code, releases?, versions?, prototypes?, mvps?,
  pilots?, proofs? of concept, pocs?, experiments?, a/b tests?, tests?, test cases?, (?:unit |code |test
  )?coverage, migrations?, roll-?outs?, redesigns?, rewrites?, refactorings?, upgrades?, integrations?,
  automations?, phases?(?: \w+)?, modules?, endpoints?, apis?, services, microservices?, components?, dashboards?,
  reports?, platforms?, portals?, pipelines?, frameworks?, documentation, guidelines?, templates?, checklists?,
  processes, procedures, connectors?, plugins?, environments?, user interfaces?, docs, documents, guides,
  runbooks?, playbooks?, wiki pages?, pages of documentation, policies, specs?, specifications?, blog posts?,
  articles?, newsletters?, videos?, podcasts?, campaigns?, case studies, press releases?, landing pages?, white
  ?papers?, training(?:s| sessions?| courses?| modules?| hours)?, courses, certifications?, screens?, mock-?ups?,
  wireframes?, personas?, playtests?
`;

/** What people come together for. */
export const MEETING = any`
  workshops?, meetings?, sessions?, (?:advisory )?boards?, (?:reading |user |study )groups?,
  (?:lunches|breakfasts), retrospectives?, retros?, reviews?, demos?, all-hands, trainings?, webinars?, events?,
  hackathons?, conferences?, meet-?ups?, interviews?, surveys?, syncs?, stand-?ups?, off-?sites?, office hours,
  lunch and learns?, talks?, town halls?, experiments?, (?:a/b |usability |load |penetration |user )tests?, game
  days?, pilots?, campaigns?, audits?, design sprints?, customers? (?:calls?|visits?|interviews?),
  (?:\w+ )?simulations?, drills?, (?:tabletop )?exercises?, rehearsals?, fire ?drills?
`;

/** What runs somewhere, and moves elsewhere. */
export const SYSTEM = any`
  services?, systems?, workloads?, apps?, applications?, databases?, data(?: ?base| warehouse)?, clusters?,
  infrastructure, repositor(?:y|ies), pipelines?, servers?, monolith, codebase, platforms?, teams?, squads?,
  engineers, developers, tools?, cloud, aws, azure, gcp, kubernetes, open ?telemetry, scrum, okrs?,
  micro-?services, design system, dark mode, sso, single sign-on, apple pay, payment methods?, languages?,
  browsers?, integrations?, features?, dashboards?, exports?, imports?, webhooks?, apis?, self-service, stack,
  tenants?, production, vendors?, machines?
`;

/** What customers get: a team that ships or delivers these serves them. */
export const GOODS = any`
  orders?, parcels?, packages?, shipments?, goods, groceries, meals?, letters?, prescriptions?, medicines?,
  refunds?, payments?, invoices?, claims?, deliveries, products? to customers, passports?, permits?,
  appointments?, loans?, accounts?, value, care, vaccines?, samples?, spare parts, furniture, messages?
`;

/** What grows between people. */
export const INTANGIBLE = any`
  trust, confidence, loyalty, habits?, relationships?, reputation, satisfaction, value, calm, time for, room for,
  growth, demand, jobs, friction, doubt, barriers?, waste, gaps?, wait(?:s|ing)?, delays?, efforts?, fear,
  surprises
`;

/** What a number is called; behind a word that may be a verb, that word is a noun: *build time*. */
export const MEASURE =
  /^(?:times?|rates?|frequency|costs?|failures?|errors?|duration|latency|size|lag|delays?|waits?|queues?|quality|speed|volumes?|prices?|success|effort|incidents?|loads?|contacts?|notes?|results?|days?|windows?|lead|cycle|satisfaction|conversion|conversions|calls|plans?|partners?|reviews?|managers?|passengers?|readers?|responders?|requests?|accuracy|completion|abandonment|adoption|retention|usage|turnover|absences?|engagement|flakiness|stability|reliability|uptime|availability|throughput|churn|share|ratio|scores?|levels?|no-shows|runs|coverage by)\b/;

/** What says that one has done something. */
export const PAPER = any`
  (?:re-?)?certifications?, certificates?, compliance, accreditation, soc ?2, iso ?\d+, audits?, sign-?off,
  approval, (?:feature )?parity, milestones?, version \d, (?:full |\d+ ?% )?(?:completion|delivery|implementation|execution) of
`;

/** Where an organisation is. */
export const PLACE = any`
  offices?, branches, stores?, shops?, warehouses?, locations?, hubs?, sites?, labs?, centres?, centers?
`;

/** What breaking something up leads to. */
export const PARTS = '(?:into)';

/** Whom one connects to, and who is no customer. */
export const PARTNERS = any`
  partners?, providers?, suppliers?, vendors?, carriers?, acquirers?, banks?, insurers?, laborator(?:y|ies), agencies,
  agency, contractors?, resellers?, institutes?, universities, sources?, systems?, services?, teams?, squads?, tools?,
  apis?, sites?, sensors?, devices?, machines?
`;

/** What people sit through or take over: *all teams have adopted the library*. */
export const ASSIGNED = any`
  courses?, trainings?(?: \w+)?, modules?, curricul(?:um|a), certifications?, workshops?, e-?learnings?, sessions?,
  librar(?:y|ies), tools?, frameworks?, platforms?, pipelines?, templates?, process(?:es)?, standards?, guidelines?, polic(?:y|ies),
  methods?, design systems?, scorecards?, dashboards?, runbooks?, playbooks?, polls?, surveys?, checklists?, okrs?, (?:flag |shared )?services?, apps?, applications?, components?, catalogues?, conventions?
`;

/** What one hires for. */
export const POSTS = any`
  positions?, vacancies, roles?, posts?, openings?, (?:job )?offers?
`;

/** Goods as what the words are about: *care* in *deliver care to the village*, and not in *the care plan editor*. */
export const GOODS_AT_THE_END = `\\b${GOODS}(?=$|[.,;:]| (?:to|in|on|at|by|of|from|for|with|within|under|before|after|without|the|same|every|each|back|as|that|which|who|and|or|are|is|rather|instead|again|sooner|faster|early)\\b)`;

/** Those who are served. */
export const PEOPLE_SERVED = any`
  customers?, users?, patients?, citizens?, merchants?, sellers?, shoppers?, buyers?, readers?, pupils?, students?, visitors?,
  guests?, passengers?, travellers?, commuters?, tenants?, residents?, households?, homes?, families, children, parents, subscribers?,
  members?, donors?, farmers?, drivers?, learners?, applicants?, candidates?, people, clients?, nobody, everyone, anyone
`;

/** What is made to be used, as the last noun of its name. */
export const ARTEFACT = any`
  platforms?, portals?, dashboards?, apps?, websites?, web shops?, tools?, toolkits?, systems?, apis?, frameworks?, pipelines?, services?, modules?,
  features?, design systems?, data warehouses?, crms?, erps?, handbooks?, manuals?, guides?, guidelines?, polic(?:y|ies), strateg(?:y|ies),
  templates?, checklists?, catalogues?, librar(?:y|ies), process(?:es)?, procedures?, workflows?, forms?, editors?, wizards?, bots?, chatbots?,
  pages?, newsletters?, brochures?, videos?, courses?, curricul(?:um|a), programmes?, schemes?, models?, engines?, clusters?, warehouses?, labs?,
  workshops?, studios?, kiosks?, offices?, branches, machines?, intranets?, wikis?, forums?, helpdesks?, help centres?, hotlines?, registers?, repositor(?:y|ies)
`;

/** What a team is given to work with. */
export const EQUIPMENT = any`
  tablets?, laptops?, phones?, smartphones?, headsets?, scanners?, licen[cs]es?, monitors?, screens?, devices?, tools?, uniforms?, badges?,
  handbooks?, checklists?, training, accounts?, vehicles?, vans?, e-?bikes?, printers?, sensors?, terminals?, toolkits?
`;

/** What is run besides meetings. */
export const COMPANY = any`
  focus groups?, roadshows?, (?:listening )?tours?, clinics?, hackathons?, boot ?camps?, academ(?:y|ies), programmes?, campaigns?, trials?,
  competitions?, tenders?, polls?, assessments?, inventor(?:y|ies), (?:proofs?|spikes?)(?: of concept)?, consultations?, classes, courses?, panels?, fairs?
`;
