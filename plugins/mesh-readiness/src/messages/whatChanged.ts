/** Texts of the sub-page that tells what an edition corrects, and what it answers otherwise than another. */
export const whatChangedMessages = {
  title: 'What changed',
  heading: 'What changed from {{before}} to {{after}}',
  headingAlone: 'What changed with {{after}}',
  loading: 'Loading the editions',
  failure: {
    one: 'The edition {{edition}}',
    default: 'The edition',
    editions: 'The list of editions',
  },
  view: {
    label: 'What to show',
    corrections: 'Corrections',
    differences: 'Differences',
  },
  mesh: {
    label: 'Mesh to show',
    all: 'All meshes',
  },
  first: {
    title: 'Edition {{edition}} corrects no other',
    description:
      'It is the oldest one here, and there is nothing before it to compare it with. The newest edition tells what became of it.',
    noCorrections:
      'It lists no claims of an earlier edition. What it answers otherwise stands under “Differences”.',
    show: 'Show edition {{edition}}',
  },
  corrections: {
    title: 'Corrections',
    lead: 'What edition {{before}} claims, what has become of it, and the documents that say so.',
    leadAlone:
      'What an earlier edition claims, what has become of it, and the documents that say so.',
    search: 'Filter corrections',
    kind: 'What became of it',
    allKinds: 'Whatever became of it',
    count_one: '1 of {{all}} corrections',
    count_other: '{{count}} of {{all}} corrections',
    empty: 'No correction passes these filters.',
    clear: 'Show all corrections',
    claims: 'Edition {{before}} said',
    claimsAlone: 'The claim',
    truth: 'Documents say',
    group: {
      wrong: {
        title: 'Wrong from the start',
        lead: 'It was not so when it was written.',
      },
      unsupported: {
        title: 'No document bears it out',
        lead: 'Nothing official says so, now or then.',
      },
      overstated: {
        title: 'Said too broadly',
        lead: 'True of a part, and claimed of the whole.',
      },
      overtaken: {
        title: 'Overtaken since',
        lead: 'Right once, and replaced by something newer.',
      },
      opinion: {
        title: 'An opinion',
        lead: 'Facts decide neither for nor against it.',
      },
      holds: {
        title: 'Still true',
        lead: 'Documents of today say the same.',
      },
    },
  },
  differences: {
    support: {
      title: 'Support',
      lead: 'What both editions say about a feature on a mesh, where they differ, for the newest release that each of them knows.',
      caption: 'Support that {{before}} and {{after}} state otherwise',
      feature: 'Feature',
      mesh: 'Mesh',
      levelOnly: 'Only where the level differs',
      count_one: '1 statement differs',
      count_other: '{{count}} statements differ',
      empty: 'Both editions say the same.',
      behind: 'Limits and sources',
    },
    features: {
      title: 'Features',
      added: 'New with {{after}}',
      removed: 'Only in {{before}}',
      changed: 'Described otherwise',
      none: 'Both editions have the same features.',
    },
    meshes: {
      title: 'Meshes',
      added: 'New with {{after}}',
      removed: 'Only in {{before}}',
      changed: 'Described otherwise',
    },
    rules: {
      title: 'Rules',
      code: 'Code',
      rule: 'Rule',
      what: 'What',
      added: 'New with {{after}}',
      removed: 'Only in {{before}}',
      changed: 'Changed',
      none: 'Both editions have the same rules.',
      parts: {
        title: 'title',
        description: 'description',
        exceptions: 'what it says of single meshes',
        examples: 'examples',
        outcomes: 'what it says at {{levels}}',
      },
    },
    guidance: {
      title: 'Guidance',
      none: 'Both editions give the same guidance.',
      nothing: 'nothing',
      parts: {
        principles: 'What facts decide',
        advice: 'What others advise',
        noMesh: 'No mesh',
        flowchart: 'Flowchart',
        teamSizes: 'By team size',
        priorities: 'By priority',
        resources: 'Resources',
        workedCase: 'Worked case',
        closing: 'Summary',
      },
    },
  },
} as const;
