# SPDX-License-Identifier: Apache-2.0
"""Runs a command on a terminal of its own. Prints one object: what was written to the terminal, and the lines that
stand there at the end, as far as carriage returns and the erasing of a line's rest decide it.
"""

import json
import os
import pty
import re
import sys


def output(command):
    process, terminal = pty.fork()
    if process == 0:
        os.execv(command[0], command)
    written = b""
    try:
        while part := os.read(terminal, 1 << 16):
            written += part
    except OSError:
        # Linux's way to say that the other end is closed.
        pass
    os.waitpid(process, 0)
    return written.decode()


def lines(written):
    done, line, column = [], [], 0
    for piece in re.findall(r"\x1b\[K|[\s\S]", written):
        if piece == "\x1b[K":
            del line[column:]
        elif piece == "\r":
            column = 0
        elif piece == "\n":
            done.append("".join(line))
            line, column = [], 0
        else:
            line[column:column + 1] = [piece]
            column += 1
    return [*done, "".join(line)]


written = output(sys.argv[1:])
print(json.dumps({"written": written, "lines": lines(written)}))
