# Every goal sets up .venv by itself. `make help` lists them.

PYTHON    ?= python3
TREEBANKS ?= ../shared/treebanks
GOLD      ?= ../shared/gold
DOCUMENTS ?= ../shared/corpus

EXAMPLES    := examples/riverside-settlement-plan.md examples/riverside-settlement-plan.zh.md
RESPONSIBLE := 'SELECT DISTINCT ?who ?what { ?link pkg:claimRelation pkg:responsibleFor ; \
	pkg:evidence [ pkg:subjectLabel ?who ; pkg:objectLabel ?what ] } ORDER BY ?who ?what'

VENV := .venv
BIN  := $(VENV)/bin
POLICYKG := $(BIN)/policykg
PIP  := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input

.DEFAULT_GOAL := help
.PHONY: help demo test lint models bench evaluate clean

help:  ## list the goals
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' $(MAKEFILE_LIST)

# ---- set-up: one stamp for running, one for developing ---------------------------------------------------------------

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "policykg needs Python 3.11 or newer: make PYTHON=python3.12")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml version.py | $(VENV)/bin/python
	$(PIP) install --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	$(PIP) install --editable '.[dev]'
	@touch $@

# ---- goals -----------------------------------------------------------------------------------------------------------

demo: $(VENV)/.run  ## both example articles in one graph: summary, three answers, demo/graph.html, demo/graph.ttl
	@rm -rf demo && mkdir demo
	@$(POLICYKG) build $(EXAMPLES) -o demo/kg
	@echo 'What do both articles speak of?'
	@$(POLICYKG) query demo/kg --name shared-concepts
	@echo 'Who is responsible for what?'
	@$(POLICYKG) query demo/kg $(RESPONSIBLE)
	@echo 'What is said of new urbanization, and where?'
	@$(POLICYKG) explain demo/kg 'new urbanization'
	@$(POLICYKG) export demo/kg --format turtle -o demo/graph.ttl
	@$(POLICYKG) view demo/kg -o demo/graph.html
	@echo 'Written: demo/graph.html (open it in a browser), demo/graph.ttl'

lint: $(VENV)/.dev  ## ruff, mypy, import-linter
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	@rm -rf $(VENV)/link && mkdir $(VENV)/link && ln -s "$(CURDIR)" $(VENV)/link/policykg
	cd $(VENV)/link && "$(CURDIR)/$(BIN)/mypy" --config-file policykg/pyproject.toml policykg
	$(BIN)/lint-imports

test: lint  ## lint, then every test
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal

models: $(VENV)/.run  ## train both language pipelines again (TREEBANKS=folder CORPORA=folder)
	$(BIN)/python -m policykg.builders.training $(TREEBANKS) $(CORPORA)

bench: $(VENV)/.dev  ## time of `policykg --help`, of reading beside its bare pipeline, of opening files (DOCUMENTS=folder)
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/opening.py $(DOCUMENTS)

evaluate: $(VENV)/.run  ## agreement with hand-made links (GOLD=folder)
	$(BIN)/python benchmarks/evaluate.py $(GOLD)

clean:  ## remove what make has made
	rm -rf $(VENV) demo build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
