#!/bin/sh
# Pins every dependency with its hashes; no address of an index ends up in the files.
set -eu
cd "$(dirname "$0")/.."
export CUSTOM_COMPILE_COMMAND="make lock"
compile=".venv/bin/pip-compile -q --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --strip-extras --allow-unsafe"
$compile --extra build -o requirements.txt pyproject.toml
$compile --extra build --extra dev -c requirements.txt -o requirements-dev.txt pyproject.toml
$compile --extra build --extra package -c requirements.txt -o requirements-package.txt pyproject.toml
