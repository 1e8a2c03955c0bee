"""The one table of colours, sizes and type (resources/tokens.json) that everything drawn takes its values from."""

import json
from pathlib import Path
from typing import Any

import resources

RESOURCES = Path(resources.__file__).parent
TOKENS: dict[str, Any] = json.loads((RESOURCES / "tokens.json").read_text(encoding="utf-8"))
