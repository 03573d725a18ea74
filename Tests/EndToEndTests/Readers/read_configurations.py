# SPDX-License-Identifier: Apache-2.0
"""Holds the configurations of the current folder to schema.json as an editor does.

Those in good/ must be valid and those in bad/ must not. Prints what is wrong, one line each.
"""

import json
import pathlib
import sys

import jsonschema
import yaml

schema = json.loads(pathlib.Path("schema.json").read_text())
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
faults = []
for path in sorted(pathlib.Path("good").iterdir()):
    for error in validator.iter_errors(yaml.safe_load(path.read_text())):
        faults.append(f"{path}: {error.json_path}: {error.message}")
for path in sorted(pathlib.Path("bad").iterdir()):
    if validator.is_valid(yaml.safe_load(path.read_text())):
        faults.append(f"{path}: {path.read_text()!r} is called valid")
print("\n".join(faults), end="")
sys.exit(bool(faults))
