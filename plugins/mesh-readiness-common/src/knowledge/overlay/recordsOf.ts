import type { Edition } from '../../types';
import type { EditionRecords } from '../EditionRecords';

/** The records of an edition as the lints take them, each with the file that it would stand in. */
export function recordsOf(edition: Edition): EditionRecords {
  const { id, title, date, summary, figures, corrections } = edition;
  return {
    folder: id,
    head: {
      file: `${id}/edition.yaml`,
      record: {
        id,
        title,
        date,
        summary,
        meshes: edition.meshes.map(mesh => mesh.id),
      },
    },
    sources: { file: `${id}/sources.yaml`, record: edition.sources },
    meshes: edition.meshes.map(record => ({
      file: `${id}/meshes/${record.id}.yaml`,
      record,
    })),
    features: edition.features.map(record => ({
      file: `${id}/features/${record.id.replaceAll('.', '/')}.yaml`,
      record,
    })),
    rules: edition.rules.map(record => ({
      file: `${id}/rules/${record.code}.yaml`,
      record,
    })),
    guidance: edition.guidance,
    ...(figures && {
      figures: { file: `${id}/figures.yaml`, record: figures },
    }),
    ...(corrections && {
      corrections: { file: `${id}/corrections.yaml`, record: corrections },
    }),
    manifests: (edition.manifests ?? []).map(record => ({
      file: `${id}/manifests/${record.id}.yaml`,
      record,
    })),
  };
}
