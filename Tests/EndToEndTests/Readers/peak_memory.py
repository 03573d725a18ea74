"""Runs a command with a file as its standard input and prints the most memory that it held, in units of the system.

    peak_memory.py INPUT COMMAND [ARGUMENT...]
"""

import resource
import subprocess
import sys

with open(sys.argv[1], "rb") as given:
    subprocess.run(sys.argv[2:], stdin=given, stdout=subprocess.DEVNULL, check=False)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
