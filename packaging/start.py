"""Where the frozen program begins: `ihata`, as the source tree has it."""

import sys

from ui.__main__ import main

sys.exit(main())
