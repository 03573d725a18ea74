# SPDX-License-Identifier: Apache-2.0
"""Fits the models of Calque: unpacks the data, makes documents with known faults of them, gathers evidence on these
documents with Calque's own code, fits, and prints how well the present and the new models do."""

import argparse
import json
import pathlib
import subprocess
import tempfile

import leftovers
import manifest
import spelling

MODELS = {model.NAME: model for model in (leftovers, spelling)}


def unpacked(sources, work):
    """A folder with the content of packages and with links to folders."""
    folder = work / "data"
    if not folder.exists():
        folder.mkdir(parents=True)
        for source in sources:
            place = folder / source.name.split("_")[0]
            if source.is_dir():
                place.symlink_to(source)
            else:
                subprocess.run(["dpkg-deb", "-x", source, place], check=True)
    return folder


def evidence(program, kind, documents, languages, rows):
    """The rows of evidence on the documents; gathered unless an earlier run left them."""
    if not rows.exists():
        subprocess.run([program, kind, documents, rows, *languages], check=True)
    with open(rows, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def main():
    parser = argparse.ArgumentParser(prog="Lab/fit", description=__doc__)
    parser.add_argument("folder", type=pathlib.Path, help="the data that Lab/data/MANIFEST.tsv names")
    parser.add_argument("--only", choices=MODELS, help="fit this model alone")
    parser.add_argument("--write", action="store_true", help="write the new models to Sources/Models")
    parser.add_argument("--manifest", action="store_true", help="first write the manifest anew, from what is in FOLDER")
    parser.add_argument("--work", type=pathlib.Path, help="keep documents and evidence in this folder for the next run")
    parser.add_argument("--ablate", action="store_true", help="also print what each kind of evidence is worth")
    parser.add_argument("--evidence", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.manifest:
        manifest.write(options.folder)
    sources = manifest.checked(options.folder.resolve())
    work = (options.work or pathlib.Path(tempfile.mkdtemp())).resolve()
    data = unpacked(sources, work)
    for name, model in MODELS.items():
        if options.only in (None, name):
            print(name, flush=True)
            documents = work / name / "documents"
            if not documents.exists():
                model.make_documents(data, documents)
            rows = evidence(options.evidence, name, documents, model.LANGUAGES, work / name / "evidence.jsonl")
            model.run(documents, rows, manifest.data_hash(), options.write, options.ablate)


if __name__ == "__main__":
    main()
