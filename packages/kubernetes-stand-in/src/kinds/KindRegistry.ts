import type { ApiObject } from '../ApiObject';
import { groupKindOf, groupOf, splitApiVersion } from './groupKind';
import type { GroupKind } from './groupKind';
import { knownKinds } from './knownKinds';
import { pluralOf } from './pluralOf';
import type { ServedKind } from './ServedKind';

const KNOWN = new Map(knownKinds.map(kind => [kind.id, kind]));

/**
 * The kinds that the stand-in answers for: those of Kubernetes itself, and custom resources as they are installed, which is
 * all known kinds of a group as soon as there is an object of one of them.
 */
export class KindRegistry {
  readonly #served = new Map<GroupKind, ServedKind>();

  constructor(named: readonly string[] = []) {
    for (const kind of knownKinds) {
      if (
        kind.builtIn ||
        named.includes(kind.id) ||
        named.includes(kind.group)
      ) {
        this.#served.set(kind.id, kind);
      }
    }
  }

  /** Every kind that is served, in the order in which they were installed. */
  all(): readonly ServedKind[] {
    return [...this.#served.values()];
  }

  /** The kind that a path names. */
  find(group: string, version: string, plural: string): ServedKind | undefined {
    return this.all().find(
      kind =>
        kind.group === group &&
        kind.plural === plural &&
        kind.versions.includes(version),
    );
  }

  /** The kind of an object, which is installed where it is not yet. */
  kindOf(object: Pick<ApiObject, 'apiVersion' | 'kind'>): ServedKind {
    const id = groupKindOf(object);
    const { version } = splitApiVersion(object.apiVersion);
    const served = this.#served.get(id) ?? this.#install(id, object);
    if (!served.versions.includes(version)) {
      const more = { ...served, versions: [...served.versions, version] };
      this.#served.set(id, more);
      return more;
    }
    return served;
  }

  /** Serves the kind that a CustomResourceDefinition defines. */
  define(definition: ApiObject): void {
    const spec = definition.spec as
      | {
          group?: string;
          scope?: string;
          names?: { kind?: string; plural?: string; shortNames?: string[] };
          versions?: { name: string; served?: boolean }[];
        }
      | undefined;
    const { group, names, versions } = spec ?? {};
    if (!group || !names?.kind || !names.plural || !versions) {
      return;
    }
    const id = `${names.kind}.${group}`;
    this.#served.set(id, {
      id,
      group,
      kind: names.kind,
      plural: names.plural,
      versions: versions
        .filter(({ served }) => served !== false)
        .map(({ name }) => name),
      namespaced: spec?.scope !== 'Cluster',
      shortNames: names.shortNames ?? [],
      builtIn: false,
    });
  }

  #install(
    id: GroupKind,
    { apiVersion, kind }: Pick<ApiObject, 'apiVersion' | 'kind'>,
  ): ServedKind {
    const { group, version } = splitApiVersion(apiVersion);
    for (const known of knownKinds) {
      if (known.group === group && !this.#served.has(known.id)) {
        this.#served.set(known.id, known);
      }
    }
    const served = KNOWN.get(id) ?? {
      id,
      group: groupOf(id),
      kind,
      plural: pluralOf(kind),
      versions: [version],
      namespaced: true,
      shortNames: [],
      builtIn: false,
    };
    this.#served.set(id, served);
    return served;
  }
}
