"""What the frozen program has instead of a library of 14 MB: pdfminer names it when it is loaded, and calls it on protected files only.

pdfium takes their protection away before pdfminer or pypdf sees them.
"""

import sys
from types import SimpleNamespace
from typing import Any

STAND_INS: dict[str, Any] = {
    "cryptography.hazmat.backends": SimpleNamespace(default_backend=None),
    "cryptography.hazmat.primitives.ciphers": SimpleNamespace(Cipher=None, algorithms=None, modes=None),
}
sys.modules.update(STAND_INS)
