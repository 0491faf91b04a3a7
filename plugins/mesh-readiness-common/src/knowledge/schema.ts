import { z } from 'zod';
import {
  CONTEXT_KEYS,
  CORRECTION_KINDS,
  LEVELS,
  OBJECT_STATES,
  PROBLEM_KINDS,
  RELEASE_CONDITIONS,
  SOURCE_KINDS,
  SUPPORT_LEVELS,
  type Correction,
  type Edition,
  type Feature,
  type Figure,
  type Guidance,
  type ManifestTemplate,
  type Mesh,
  type OverlayNotice,
  type Rule,
  type Source,
} from '../types';

/** Every answer to every question is followed, and every row and every mesh is a bit of a number. */
const MOST_QUESTIONS = 40;
const MOST_ROWS = 12;
const MOST_MESHES = 31;

/** Of one kind in an overlay: many times what an edition has. */
const MOST_RECORDS = 2000;

const text = z.string().trim().min(1);
const day = z.iso.date();
const dayOrPart = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a day such as "2026-11-22", or its month or year',
  );
const version = z
  .string({ error: 'a quoted version such as "1.31"' })
  .regex(/^\d+(\.\d+){0,2}$/, 'a quoted version such as "1.31"');
const meshId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'a mesh id in kebab-case')
  .refine(
    id => !(id in Object.prototype),
    'a mesh id that is no word of JavaScript such as "constructor"',
  );
const featureId = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/,
    'a feature id such as "security.jwt-authentication"',
  );
const code = z
  .string()
  .regex(/^[A-Z]{2,10}\d{4}$/, 'a rule code such as "MR0101"');
const ownCode = z
  .string()
  .regex(/^MR\d{4}$/, 'a rule code of the built-in editions such as "MR0101"');
const editionId = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'an edition id such as "2024-12"');
const sources = z.array(text).min(1);
const level = z.enum(LEVELS);
const per = z.enum(['pod', 'node', 'cluster']);

const verification = z.enum([
  'verified',
  'secondary',
  'inferred',
  'unverified',
]);
const distribution = z.enum(['open-source', 'enterprise']);
const basis = z.enum(['quoted', 'measured', 'requested', 'computed']);

const verified = {
  verification: verification.optional(),
  verificationNote: text.optional(),
  sources,
};

const remediation = z.strictObject({
  text,
  actor: z.enum(['service-team', 'platform-team']),
  effortHours: z.number().positive(),
  manifests: z.array(text).min(1).optional(),
});

/** A statement about one feature on one mesh, an entry of `support`. */
export const supportStatementSchema = z.strictObject({
  level: z.enum(SUPPORT_LEVELS),
  since: version.optional(),
  sinceNote: text.optional(),
  until: version.optional(),
  distribution: distribution.optional(),
  kubernetes: z
    .strictObject({ from: version.optional(), to: version.optional() })
    .optional(),
  maturity: z.enum(['stable', 'beta', 'alpha', 'deprecated']).optional(),
  maturityNote: text.optional(),
  mechanism: text.optional(),
  note: text.optional(),
  requires: z.array(text).min(1).optional(),
  manifests: z.array(text).min(1).optional(),
  conflict: text.optional(),
  ...verified,
});

/** A feature record, `features/<area>/<name>.yaml`. */
export const featureSchema = z.strictObject({
  id: featureId,
  title: text,
  description: text,
  aliases: z.array(
    z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'an alias in kebab-case'),
  ),
  support: z.record(meshId, z.array(supportStatementSchema).min(1)),
}) satisfies z.ZodType<Feature>;

const release = z.strictObject({
  version,
  distribution: distribution.optional(),
  released: day.optional(),
  endOfLife: day.optional(),
  kubernetes: z.strictObject({ from: version, to: version }).optional(),
  sources,
});

/** A mesh record, `meshes/<id>.yaml`. */
export const meshSchema = z.strictObject({
  id: meshId,
  name: text,
  product: text,
  motto: text,
  ledBy: text,
  suits: text,
  cncf: text,
  dataPlane: z.strictObject({
    summary: text,
    proxy: text,
    placement: z.enum(['pod', 'node']),
    parts: z
      .array(
        z.strictObject({
          name: text,
          role: text,
          optional: z.boolean().optional(),
        }),
      )
      .min(1),
  }),
  controlPlane: z.strictObject({
    summary: text,
    parts: z.array(z.strictObject({ name: text, role: text })).min(1),
  }),
  traits: z.array(text).min(1),
  philosophy: z.strictObject({
    idea: text,
    strengths: z.array(text).min(1),
    weaknesses: z.array(text).min(1),
    fits: z.array(text).min(1),
  }),
  depth: z.array(
    z.strictObject({
      area: text,
      cells: z.int().min(0).max(20),
      label: text,
      note: text,
    }),
  ),
  resources: z.strictObject({
    units: z.array(
      z.strictObject({
        name: text,
        per,
        cpuMillicores: z.number().nonnegative(),
        memoryMebibytes: z.number().nonnegative(),
        basis,
        sources,
      }),
    ),
    ranges: z.array(
      z.strictObject({
        per,
        cpu: text,
        memory: text,
        note: text.optional(),
        sources,
      }),
    ),
  }),
  components: z.array(
    z.strictObject({
      id: text,
      name: text,
      description: text,
      task: remediation,
      sources,
    }),
  ),
  reads: z
    .array(
      z.strictObject({
        api: z
          .string()
          .regex(
            /^$|^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/,
            'a group or domain such as "security.istio.io", or "" for the core group',
          ),
        kinds: z
          .array(
            z
              .string()
              .regex(/^[A-Z][A-Za-z0-9]*$/, 'a kind such as "EnvoyFilter"'),
          )
          .min(1)
          .optional(),
        asItIs: z.boolean().optional(),
        deprecated: z.boolean().optional(),
      }),
    )
    .min(1)
    .optional(),
  releases: z.array(release),
  distribution: distribution.optional(),
  distributions: z
    .array(
      z.strictObject({
        id: distribution,
        name: text,
        terms: text,
        ...verified,
      }),
    )
    .optional(),
  constraints: z
    .array(
      z.strictObject({
        id: text,
        text,
        conflict: text.optional(),
        ...verified,
      }),
    )
    .optional(),
  migration: z
    .array(
      z.strictObject({
        ...remediation.shape,
        onlyFor: z.array(featureId).min(1).optional(),
        from: z.array(meshId).min(1).optional(),
        since: version.optional(),
        until: version.optional(),
        distribution: distribution.optional(),
        sources,
      }),
    )
    .max(30)
    .optional(),
  summary: z.record(z.string(), text),
  sources,
}) satisfies z.ZodType<Mesh>;

const outcome = z.strictObject({
  level,
  message: text,
  remediation: remediation.optional(),
});

const support = z.enum([...SUPPORT_LEVELS, 'unknown']);

const ruleBase = {
  code,
  title: text,
  description: text,
  sources: z.array(text),
  examples: z
    .array(
      z.strictObject({
        name: text,
        requires: z.array(text).optional(),
        prefers: z.array(text).optional(),
        statedBy: z
          .array(
            z
              .string()
              .regex(
                /^[A-Z][A-Za-z0-9]*(\.[a-z0-9.-]+)?$/,
                'a kind with its group such as "EnvoyFilter.networking.istio.io"',
              ),
          )
          .min(1)
          .optional(),
        problem: z.record(z.string(), z.string()).optional(),
        mesh: meshId.optional(),
        release: version.optional(),
        distribution: distribution.optional(),
        kubernetesVersion: version.optional(),
        on: day.optional(),
        level,
        says: text,
      }),
    )
    .min(1),
};

/** A rule record, `rules/<code>.yaml`. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ruleBase,
    kind: z.literal('feature'),
    feature: featureId,
    outcomes: z.strictObject({
      full: outcome,
      basic: outcome,
      partial: outcome,
      external: outcome,
      none: outcome,
      unknown: outcome,
    }),
    exceptions: z.array(
      z.strictObject({
        ...outcome.shape,
        meshes: z.array(meshId).min(1),
        support,
      }),
    ),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal('problem'),
    problem: z.enum(PROBLEM_KINDS),
    outcome,
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal('release'),
    condition: z.enum(RELEASE_CONDITIONS),
    outcome,
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal('object'),
    objects: z.enum(OBJECT_STATES),
    outcome,
  }),
]) satisfies z.ZodType<Rule>;

const howToAnswer = z.strictObject({ text, snippet: text });

const target = z.union([
  z.strictObject({ question: text }),
  z.strictObject({ meshes: z.array(meshId).min(1), because: text }),
]);

/** The guidance of an edition; each top-level key is a file of its own, `guidance/<key>.yaml`. */
export const guidanceSchema = z.strictObject({
  principles: z
    .array(z.strictObject({ id: text, when: text, then: text, sources }))
    .optional(),
  advice: z
    .array(
      z.strictObject({ id: text, text, bias: text.optional(), ...verified }),
    )
    .optional(),
  noMesh: z
    .strictObject({
      text,
      neededFor: z.array(featureId).min(1),
      because: text,
      instead: z.array(text).min(1),
      sources,
    })
    .optional(),
  areas: z.array(z.strictObject({ id: text, title: text })).min(1),
  depthAreas: z.array(
    z.strictObject({
      id: text,
      title: text,
      lowerIsBetter: z.boolean().optional(),
    }),
  ),
  flowchart: z.strictObject({
    start: text,
    questions: z
      .array(
        z.strictObject({
          id: text,
          text,
          answeredBy: z.union([
            z.strictObject({
              requirementOf: z.array(featureId).min(1),
              negated: z.boolean().optional(),
              unmentioned: z.enum(['yes', 'no']).optional(),
            }),
            z.strictObject({
              context: z.enum(CONTEXT_KEYS),
              includes: text.optional(),
            }),
          ]),
          howToAnswer,
          opinion: text.optional(),
          yes: target,
          no: target,
        }),
      )
      .min(1)
      .max(MOST_QUESTIONS),
    tieBreakers: z.array(text),
    sources,
  }),
  teamSizes: z.strictObject({
    text,
    howToAnswer,
    opinion: text.optional(),
    rows: z
      .array(
        z.strictObject({
          id: text,
          label: text,
          when: z.union([
            z.strictObject({
              teamSize: z.strictObject({
                from: z.int().positive(),
                to: z.int().positive().optional(),
              }),
            }),
            z.strictObject({ platformTeam: z.literal(true) }),
          ]),
          meshes: z.array(meshId).min(1),
          reason: text,
        }),
      )
      .max(MOST_ROWS),
    sources,
  }),
  priorities: z.strictObject({
    text,
    howToAnswer,
    opinion: text.optional(),
    rows: z
      .array(
        z.strictObject({
          id: text,
          label: text,
          first: z.array(meshId).min(1),
          second: z.array(meshId),
        }),
      )
      .max(MOST_ROWS),
    sources,
  }),
  resources: z.strictObject({
    baseline: meshId,
    reference: z.strictObject({
      pods: z.int().positive(),
      nodes: z.int().positive(),
    }),
    sources,
  }),
  workedCase: z.strictObject({
    title: text,
    summary: text,
    exclusions: z.array(
      z.strictObject({
        need: text,
        consequence: text,
        meshes: z.array(meshId),
      }),
    ),
    tasks: z.array(text),
    sources,
  }),
  closing: z.strictObject({
    rows: z.array(z.strictObject({ id: text, title: text })),
    recommendedFor: z.array(z.strictObject({ product: text, text })),
    lastWord: text,
    readingList: z.array(text),
    series: z.array(text),
    sources,
  }),
}) satisfies z.ZodType<Guidance>;

/** A source record, an entry of `sources.yaml`. */
export const sourceSchema = z.strictObject({
  id: text,
  title: text,
  kind: z.enum(SOURCE_KINDS),
  url: z
    .url({ protocol: /^https$/, error: 'an address that starts with https' })
    .optional(),
  published: dayOrPart.optional(),
  read: day,
  repository: z
    .string()
    .regex(
      /^[\w.-]+\/[\w.-]+:\S+$/,
      'owner/name:path such as "istio/istio.io:data/features.yaml"',
    )
    .optional(),
  note: text.optional(),
}) satisfies z.ZodType<Source>;

/** A figure, an entry of `figures.yaml`. */
export const figureSchema = z.strictObject({
  id: text,
  text,
  basis,
  meshes: z.array(meshId).min(1),
  bias: text.optional(),
  ...verified,
}) satisfies z.ZodType<Figure>;

/** A correction of the edition before, an entry of `corrections.yaml`. */
export const correctionSchema = z.strictObject({
  id: text,
  claim: text,
  kind: z.enum(CORRECTION_KINDS),
  status: text,
  truth: text,
  meshes: z.array(meshId),
  features: z.array(featureId),
  ...verified,
}) satisfies z.ZodType<Correction>;

/** A manifest record, `manifests/<id>.yaml`. */
export const manifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a manifest id in kebab-case'),
  title: text,
  description: text,
  template: text,
  sources,
}) satisfies z.ZodType<ManifestTemplate>;

/** Knowledge of an organisation's own: whole records, or keys of a record that the edition has; see `overlay/`. */
export const overlaySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id in kebab-case'),
  title: text,
  by: text,
  date: day,
  reason: text.optional(),
  edition: editionId.optional(),
  meshes: z
    .array(meshSchema.partial().required({ id: true }))
    .max(MOST_MESHES)
    .optional(),
  features: z
    .array(
      featureSchema.omit({ support: true }).partial().required({ id: true }),
    )
    .max(MOST_RECORDS)
    .optional(),
  support: z
    .record(featureId, z.record(meshId, z.array(supportStatementSchema).min(1)))
    .optional(),
  rules: z.array(ruleSchema).max(MOST_RECORDS).optional(),
  guidance: guidanceSchema.partial().optional(),
  manifests: z.array(manifestSchema).max(MOST_RECORDS).optional(),
  sources: z.array(sourceSchema).max(MOST_RECORDS).optional(),
});

/** All of an edition that is not a record of its own. */
export const editionHeadSchema = z.strictObject({
  id: editionId,
  title: text,
  date: day,
  summary: text,
});

/** `edition.yaml`: the head, and the order in which the meshes are shown. */
export const editionFileSchema = z.strictObject({
  ...editionHeadSchema.shape,
  meshes: z.array(meshId).min(1),
});

/** `codes.yaml`, the ledger of all codes ever given: each code and what it was given to. */
export const codesSchema = z.array(
  z.union([
    z.strictObject({ code: ownCode, feature: featureId }),
    z.strictObject({ code: ownCode, problem: z.enum(PROBLEM_KINDS) }),
    z.strictObject({ code: ownCode, release: z.enum(RELEASE_CONDITIONS) }),
    z.strictObject({ code: ownCode, objects: z.enum(OBJECT_STATES) }),
  ]),
);

/** A feature of an edition, with what overlays say otherwise. */
export const overlaidFeatureSchema = z.strictObject({
  ...featureSchema.shape,
  overrides: z
    .record(
      meshId,
      z.strictObject({
        overlay: text,
        statements: z.array(supportStatementSchema),
      }),
    )
    .optional(),
}) satisfies z.ZodType<Feature>;

/** Whose knowledge was laid over an edition, and what it changed. */
export const overlayNoticeSchema = z.strictObject({
  id: text,
  title: text,
  by: text,
  date: day,
  reason: text.optional(),
  changed: z.strictObject({
    meshes: z.array(meshId),
    features: z.array(featureId),
    statements: z.array(z.strictObject({ feature: featureId, mesh: meshId })),
    rules: z.array(code),
    guidance: z.array(text),
    manifests: z.array(text),
  }),
}) satisfies z.ZodType<OverlayNotice>;

/** A whole edition, as it is offered: as the generated JSON holds it, with what overlays say otherwise. */
export const editionSchema = z.strictObject({
  ...editionHeadSchema.shape,
  meshes: z.array(meshSchema).min(1),
  features: z.array(overlaidFeatureSchema).min(1),
  rules: z.array(ruleSchema).min(1),
  guidance: guidanceSchema,
  figures: z.array(figureSchema).optional(),
  corrections: z.array(correctionSchema).optional(),
  manifests: z.array(manifestSchema).optional(),
  overlays: z.array(overlayNoticeSchema).min(1).optional(),
  sources: z.array(sourceSchema).min(1),
}) satisfies z.ZodType<Edition>;
