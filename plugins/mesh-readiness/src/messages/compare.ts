/** Texts of the sub-page that compares the meshes, and of the parts it shares with the tab. */
export const compareMessages = {
  title: 'Compare',
  flowchart: {
    label: 'Decision flowchart',
    caption:
      'A path through questions, from the article this edition rests on.',
    captionInteractive: 'Answer question by question and see where it leads.',
    yes: 'Yes',
    no: 'No',
    goOn: 'go on with question {{number}}.',
    lead: {
      yes: 'If yes: {{lead}}',
      no: 'If no: {{lead}}',
    },
    howToAnswer: 'Not known: how to answer',
    answer: {
      known: { yes: 'Yes', no: 'No' },
      unmentioned: {
        yes: 'Yes, as nothing speaks against it',
        no: 'No, as nothing mentions it',
      },
      supposed: { yes: 'Supposing yes', no: 'Supposing no' },
    },
  },
  sources: 'Sources',
  resources: {
    mesh: 'Mesh',
    cpu: 'CPU',
    memory: 'Memory',
    podsLabel: 'Pods',
    nodesLabel: 'Nodes',
    pods_one: '1 pod',
    pods_other: '{{count, number}} pods',
    nodes_one: '1 node',
    nodes_other: '{{count, number}} nodes',
    size: '{{pods}} on {{nodes}}',
    caption: 'CPU and memory of each mesh for {{size}}, least first',
    reset: 'Back to {{size}}',
    recommended: 'Recommended',
    baseline: 'what the others are compared with',
    less: '{{percent}} less than {{baseline}}',
    more: '{{percent}} more than {{baseline}}',
    same: 'the same as {{baseline}}',
    origin: {
      known: 'This service runs {{size}}.',
      podsUnknown:
        'Starts from {{size}}. The number of pods is an assumption, as the service does not say.',
      nodesUnknown:
        'Starts from {{size}}. The number of nodes is an assumption, as the cluster does not say.',
      unknown:
        'Starts from {{size}}, an assumption, as neither the service nor its cluster says.',
      reference: 'Starts from {{size}}, the size this edition compares at.',
    },
    formula: {
      title: 'How this is computed',
      part: {
        pod: '{{name}}, in every pod: {{cpu}} and {{memory}}.',
        node: '{{name}}, on every node: {{cpu}} and {{memory}}.',
        cluster: '{{name}}, once in the cluster: {{cpu}} and {{memory}}.',
      },
      basis: {
        quoted: 'As quoted by',
        measured: 'As measured by',
        requested: 'As requested by default, by',
        computed: 'Computed from',
      },
    },
  },
} as const;
