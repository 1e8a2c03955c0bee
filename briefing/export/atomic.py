"""Files written whole or not at all: what stood there before stays until the new one is complete on the disk."""

import os
import tempfile
from pathlib import Path

from briefing.domain.errors import UserError


def write_bytes(path: Path, data: bytes) -> None:
    """Puts `data` in the place of `path`. Raises UserError("export-failed") and leaves nothing behind if that cannot be done."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError:
        raise UserError("export-failed", name=path.name) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise UserError("export-failed", name=path.name) from None
