# SPDX-License-Identifier: Apache-2.0
"""Lab/data/MANIFEST.tsv: what the models are fitted on. The texts themselves are not part of the project."""

import hashlib
import pathlib
import re
import subprocess

PATH = pathlib.Path(__file__).resolve().parents[1] / "data" / "MANIFEST.tsv"
COLUMNS = ["file", "package or repository", "version or commit", "sha256", "licence"]
HEAD = ["# What the models are fitted and measured on: Debian packages with message catalogues, and folders of pages.",
        "# Lab/fit --manifest writes this file; Lab/fit refuses other data. Figures are of documents outside the fit: every",
        "# fifth document is in the same fold, in the order in which Lab/fitting makes them of these data."]


def sha256(path):
    """Of a file; of a folder, of the names and hashes of all its files."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    total = hashlib.sha256()
    for file in sorted(p for p in path.rglob("*") if p.is_file() and ".git" not in p.parts):
        total.update(f"{sha256(file)}  {file.relative_to(path)}\n".encode())
    return total.hexdigest()


def entries(folder):
    """The rows for what is in a folder."""
    for path in sorted(folder.iterdir()):
        if path.suffix == ".deb":
            name, version = (output("dpkg-deb", "--field", path, field) for field in ("Package", "Version"))
            yield [path.name, name, version, sha256(path), licence(path, name)]
        elif (path / "en").is_dir():
            commit = output("git", "-C", path, "rev-parse", "HEAD")
            yield [path.name, output("git", "-C", path, "remote", "get-url", "origin"), commit, sha256(path), "unknown"]


def output(*command):
    run = subprocess.run(command, capture_output=True, text=True)
    return run.stdout.strip() if run.returncode == 0 else "unknown"


def licence(package, name):
    """The licence that the copyright file of a Debian package names for most of it (DEP 5)."""
    archive = subprocess.run(["dpkg-deb", "--fsys-tarfile", package], capture_output=True, check=True).stdout
    run = subprocess.run(["tar", "-xO", f"./usr/share/doc/{name}/copyright"], input=archive, capture_output=True)
    found = re.search(r"^Files: *\*.*?^License: *([^\n]+)", run.stdout.decode("utf-8", "replace"), re.M | re.S)
    return found[1].strip() if found else "see its copyright file"


def write(folder):
    lines = [*HEAD, "\t".join(COLUMNS), *("\t".join(entry) for entry in entries(folder))]
    PATH.write_text("\n".join([*lines, ""]), encoding="utf-8")


def checked(folder):
    """The files and folders that the manifest names; ends the program unless all of them are there as it says."""
    lines = [line for line in PATH.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    rows = [line.split("\t") for line in lines[1:]]
    wrong = [f"  {row[0]}: {row[1]} {row[2]}" for row in rows
             if not (folder / row[0]).exists() or sha256(folder / row[0]) != row[3]]
    if wrong:
        raise SystemExit("\n".join(["not there, or not what Lab/data/MANIFEST.tsv names:", *wrong,
                                    "get these versions, or write the manifest anew with --manifest"]))
    return [folder / row[0] for row in rows]


def data_hash():
    """The hash of the rows, which name the hashes of all data."""
    lines = [line for line in PATH.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    return hashlib.sha256("\n".join(lines[1:]).encode()).hexdigest()
