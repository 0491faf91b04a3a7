/** Words that several screens share. */
export const commonMessages = {
  verdict: {
    ready: 'Ready',
    needsWork: 'Needs work',
    unknown: 'Unknown',
    blocked: 'Blocked',
    notAssessed: 'Not assessed',
  },
  support: {
    full: 'Full',
    basic: 'Basic',
    partial: 'Partial',
    external: 'Extra component',
    none: 'None',
    unknown: 'Unknown',
  },
  maturity: {
    stable: 'Stable',
    beta: 'Beta',
    alpha: 'Alpha',
    deprecated: 'Deprecated',
  },
  doubt: {
    unverified: 'not verified',
    secondary: 'second-hand',
    inferred: 'inferred',
    contradicted: 'documents disagree',
  },
  distribution: {
    'open-source': 'open source',
    enterprise: 'enterprise',
  },
  figureBasis: {
    quoted: 'quoted',
    measured: 'measured',
    requested: 'requested by default',
    computed: 'computed',
  },
  actor: {
    serviceTeam: 'Service team',
    platformTeam: 'Platform team',
  },
  effort: {
    hours: '{{amount}} h',
    days: '{{amount}} d',
  },
  age: {
    now: 'just now',
    minutes_one: '{{count}} min ago',
    minutes_other: '{{count}} min ago',
    hours_one: '{{count}} h ago',
    hours_other: '{{count}} h ago',
    days_one: '{{count}} day ago',
    days_other: '{{count}} days ago',
    today: 'today',
    months_one: '{{count}} month ago',
    months_other: '{{count}} months ago',
  },
  failure: {
    title: '{{what}} could not be loaded',
    retry: 'Try again',
  },
  edition: {
    label: 'Edition',
  },
  opinion: 'Opinion',
} as const;
