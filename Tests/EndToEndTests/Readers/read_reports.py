# SPDX-License-Identifier: Apache-2.0
"""Reads the reports in the current folder as other programs do and compares them with report.jsonl.

Each format's columns are counted in the unit that the format asks for, and the words cut out of the note by them must
be those that were found. Prints what is wrong, one line each, and "N findings" at the end.
"""

import json
import os
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

import jsonschema
from sarif import loader

SCHEMAS = pathlib.Path(__file__).parent / "schemas"
faults = []


def expect(truth, *what):
    if not truth:
        faults.append(" ".join(map(str, what)))


def text_of(path, keep_mark=False):
    data = pathlib.Path(path).read_bytes()
    return data.decode("utf-8" if keep_mark else "utf-8-sig")


def cut(path, unit, start, end):
    """The text between two (line, column) pairs, columns in units of `unit` from 1, the end exclusive."""
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text_of(path, keep_mark=unit == "utf-8"))
    codec = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2), "scalar": ("utf-32-le", 4)}[unit]
    rows = [line.encode(codec[0]) for line in lines]
    (first, a), (last, b) = start, end
    a, b = (a - 1) * codec[1], (b - 1) * codec[1]
    if first == last:
        return rows[first - 1][a:b].decode(codec[0])
    middle = rows[first:last - 1]
    tail = rows[last - 1][:b] if last <= len(rows) else b""
    return b"".join([rows[first - 1][a:], *middle, tail]).decode(codec[0])


def validate(name, schema, document):
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    for error in kind(schema).iter_errors(document):
        expect(False, name, list(error.absolute_path), error.message[:200])


def check(name, found, wanted):
    """`found` and `wanted`: (path, rule, words, line) in the order of the report."""
    expect(found == wanted, name, "has", found, "instead of", wanted)


findings = [json.loads(line) for line in pathlib.Path("report.jsonl").read_text("utf-8").split("\n") if line]
wanted = [(f["path"], f["rule"], f["text"], f["line"]) for f in findings]


def sarif():
    document = json.loads(pathlib.Path("report.sarif").read_bytes())
    validate("sarif", json.loads((SCHEMAS / "sarif.json").read_text()), document)
    if folder := os.environ.get("CALQUE_SCHEMAS"):
        validate("sarif", json.loads(pathlib.Path(folder, "sarif-schema-2.1.0.json").read_text("utf-8")), document)
    run = document["runs"][0]
    base = run["originalUriBaseIds"]["%SRCROOT%"]["uri"]
    found = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        uri = urllib.parse.urljoin(base, place["artifactLocation"]["uri"])
        path = os.path.relpath(urllib.parse.unquote(urllib.parse.urlsplit(uri).path))
        region = place["region"]
        words = cut(path, "utf-16", (region["startLine"], region["startColumn"]),
                    (region["endLine"], region["endColumn"]))
        data = pathlib.Path(path).read_bytes()
        expect(data[region["byteOffset"]:][:region["byteLength"]].decode() == words, "sarif bytes", path, words)
        expect(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"], "sarif rule index")
        found.append((path, result["ruleId"], words, region["startLine"]))
    check("sarif", found, wanted)
    read = loader.load_sarif_file("report.sarif")
    expect(read.get_result_count() == len(findings), "sarif-tools counts", read.get_result_count())
    expect(read.get_distinct_tool_names() == ["Calque"], "sarif-tools reads the tool", read.get_distinct_tool_names())


def github():
    found = []
    for line in pathlib.Path("report.github").read_text("utf-8").split("\n"):
        command = re.fullmatch(r"::(error|warning|notice) (.*?)::(.*)", line)
        if not command:
            expect(not line, "github", repr(line))
            continue
        decode = lambda text: re.sub("%(3A|2C|0D|0A|25)", lambda m: bytes.fromhex(m[1]).decode(), text)
        values = {key: decode(value) for key, value in (p.split("=", 1) for p in command[2].split(","))}
        if values["title"] == "calque":
            continue
        path, rule = os.path.relpath(values["file"]), values["title"].removeprefix("calque: ")
        words = None
        if "col" in values:
            words = cut(path, "scalar", (int(values["line"]), int(values["col"])),
                        (int(values["endLine"]), int(values["endColumn"])))
        found.append((path, rule, words, int(values["line"])))
    check("github", found, [(p, r, None if "\n" in w else w, n) for p, r, w, n in wanted])


def gitlab():
    issues = json.loads(pathlib.Path("report.gitlab").read_bytes())
    validate("gitlab", json.loads((SCHEMAS / "gitlab.json").read_text()), issues)
    expect(len({i["fingerprint"] for i in issues}) == len(issues), "gitlab fingerprints are not unique")
    found = []
    for issue in issues:
        if issue["check_name"] == "unreadable":
            continue
        place = issue["location"]["positions"]
        words = cut(issue["location"]["path"], "scalar", *((place[e]["line"], place[e]["column"]) for e in ("begin", "end")))
        found.append((issue["location"]["path"], issue["check_name"], words, place["begin"]["line"]))
    check("gitlab", found, wanted)


def reviewdog():
    whole = json.loads(pathlib.Path("report.rdjson").read_bytes())
    lines = [json.loads(line) for line in pathlib.Path("report.rdjsonl").read_text("utf-8").split("\n") if line]
    expect(whole["diagnostics"] == lines, "rdjson and rdjsonl differ")
    validate("rdjson", json.loads((SCHEMAS / "rdjson.json").read_text()), whole)
    if folder := os.environ.get("CALQUE_SCHEMAS"):
        validate("rdjson", json.loads(pathlib.Path(folder, "rdjson", "DiagnosticResult.json").read_text("utf-8")), whole)
    found = []
    for diagnostic in lines:
        if diagnostic["code"]["value"] == "unreadable":
            continue
        path, place = diagnostic["location"]["path"], diagnostic["location"]["range"]
        words = cut(path, "utf-8", *((place[e]["line"], place[e]["column"]) for e in ("start", "end")))
        found.append((path, diagnostic["code"]["value"], words, place["start"]["line"]))
    check("rdjson", found, wanted)


def checkstyle():
    found = []
    for file in xml.etree.ElementTree.parse("report.checkstyle").getroot().iter("file"):
        for error in file.iter("error"):
            if error.get("source") != "calque.unreadable":
                found.append((file.get("name"), error.get("source"), int(error.get("column")), int(error.get("line"))))
    check("checkstyle", found, [(f["path"], "calque." + f["rule"], f["column"], f["line"]) for f in findings])


def junit():
    found = []
    for suite in xml.etree.ElementTree.parse("report.junit").getroot().iter("testsuite"):
        for case in suite.iter("testcase"):
            if case.get("line"):
                found.append((case.get("classname"), case.get("name"), int(case.get("line"))))
    wanted = [(f["path"], f'{f["rule"]} at {f["line"]}:{f["column"]}', f["line"]) for f in findings]
    check("junit", found, wanted)


for read in sarif, github, gitlab, reviewdog, checkstyle, junit:
    read()
print("\n".join(faults + [f"{len(findings)} findings"]))
sys.exit(1 if faults else 0)
