"""What the frozen program has instead of two libraries, 23 MB, that others name when they are loaded and nothing here calls.

pdfminer calls cryptography on protected files, whose protection pdfium takes away before pdfminer or pypdf sees them; python-pptx calls Pillow
for pictures and for fitting text, and our slides have neither.
"""

import sys
from types import SimpleNamespace
from typing import Any

STAND_INS: dict[str, Any] = {
    "cryptography.hazmat.backends": SimpleNamespace(default_backend=None),
    "cryptography.hazmat.primitives.ciphers": SimpleNamespace(Cipher=None, algorithms=None, modes=None),
    "PIL": SimpleNamespace(__version__="none", Image=None, ImageFont=None),
}
sys.modules.update(STAND_INS)
