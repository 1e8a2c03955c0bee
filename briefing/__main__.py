"""`python -m briefing`: the subcommands, without a window."""

import sys

from briefing.cli import main

sys.exit(main(sys.argv[1:]))
