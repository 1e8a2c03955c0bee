# `make run` opens the window, `make test` runs every check; both set up what they need first.
PYTHON ?= python3
SYSTEM_PYTHON ?= /usr/bin/python3
VENV := .venv
BIN := $(VENV)/bin
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install -q --require-hashes --only-binary :all:
EDITABLE := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .

.DEFAULT_GOAL := help
.PHONY: help run test tour system lint kill bench office-test eval translations lock package package-test package-again package-lint clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

run: system $(VENV)/run.stamp ## open the window (FILE=report.docx to take a report in; without a display: draft it in the terminal)
	@$(BIN)/python packaging/run.py $(if $(FILE),"$(FILE)")

test: system $(VENV)/test.stamp lint ## lint, types, import contracts and all tests, offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest

tour: system $(VENV)/run.stamp ## the same as run, always without a window: build/tour/
	@$(BIN)/python packaging/tour.py $(if $(FILE),"$(FILE)")

lint: $(VENV)/test.stamp ## style, types, import contracts
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

kill: system $(VENV)/test.stamp ## kill the program 200 times while somebody types in a briefing (TIMES=n)
	@PYTHONPATH=. $(BIN)/python -m tests.e2e.kills $(or $(TIMES),200)

bench: system $(VENV)/test.stamp ## start-up beside a bare window, the methods, the largest actor matrix, the writing of files
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

office-test: system $(VENV)/test.stamp ## open what we write for Word and PowerPoint in LibreOffice, as pictures: build/office/
	@QT_QPA_PLATFORM=offscreen PYTHONPATH=. $(BIN)/python -m tests.office

eval: $(VENV)/test.stamp ## how much of annotated reports a draft finds (GOLD=folder)
	@PYTHONPATH=. $(BIN)/python tests/eval.py "$(GOLD)"

translations: $(VENV)/test.stamp ## update the catalogues from the sources and compile them
	@$(BIN)/python packaging/translations.py

package: build/package-env/stamp ## dist/: the .deb and the portable archive, and what each megabyte is for
	@packaging/linux/build.sh

package-test: ## the .deb and the archive of dist/ in a bare Debian 12 (as root): installed, opened, killed, upgraded, removed (OLDER=package)
	@packaging/linux/try.sh

package-again: ## build once more, and compare every byte with the build before
	@packaging/linux/again.sh

package-lint: build/package-env/stamp ## what other tools say of the desktop entry, the scripts and the recipes
	@packaging/lint.sh

build/package-env/stamp: requirements-package.txt pyproject.toml
	@rm -rf build/package-env && $(SYSTEM_PYTHON) -m venv build/package-env
	@PIP_DISABLE_PIP_VERSION_CHECK=1 build/package-env/bin/python -m pip install -q --require-hashes --only-binary :all: -r requirements-package.txt
	@PIP_DISABLE_PIP_VERSION_CHECK=1 build/package-env/bin/python -m pip install -q --no-deps --no-build-isolation -e .
	@touch $@

lock: ## pin every dependency again, with hashes
	@packaging/lock.sh

system: # the shared libraries that Qt's wheels expect from the system
	@packaging/system-libraries.sh

$(VENV)/bin/python:
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt pyproject.toml | $(VENV)/bin/python
	@if [ ! -e $(VENV)/test.stamp ] || [ requirements.txt -nt $(VENV)/test.stamp ]; then $(PIP) -r requirements.txt && $(EDITABLE); fi
	@touch $@

$(VENV)/test.stamp: requirements-dev.txt pyproject.toml | $(VENV)/bin/python
	@$(PIP) -r requirements-dev.txt && $(EDITABLE)
	@touch $@ $(VENV)/run.stamp

clean: ## remove what was built, keep the environment
	@rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
