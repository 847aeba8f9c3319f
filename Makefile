# Each target makes the environment it needs. `make run` looks at it, `make check` before a commit, `make test` is the gate.
PYTHON ?= python3
BIN := .venv/bin
RUNTIME := .venv/.runtime
DEV := .venv/.dev
# What checks the console needs Node, 20.19 or newer, which only those who change the console must have.
NODE := $(shell node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)' 2>/dev/null && command -v npm)
MODULES := console/node_modules/.package-lock.json
CLIENTS := tests/clients/node_modules/.package-lock.json
ARIADNE := .venv/clients/.installed
FUZZ := .venv/fuzz/.installed
NOTEBOOK := .venv/notebook/.installed
BUCKET := .venv/bucket/.installed
BIOME := cd tests/clients && ../../console/node_modules/.bin/biome
NAME ?= change
# A process for each core, each with a database server of its own.
PYTEST := $(BIN)/pytest -q -n auto --maxprocesses 4 --dist loadfile

# The battery at its full size on either database, a line for each trial at the end, and their table in docs/figures.md. One
# process, for it measures: some trials load both cores by themselves. SIZE=long takes hours: 200 kills, 500 × 80 steps against
# the model, 10 minutes of load.
SIZE := 1
BATTERY := tests/graph tests/records tests/service tests/clients tests/deploy -m battery
battery: $(DEV) clients
	failed=0; for database in postgres sqlite; do \
	  JISHI_BATTERY=$(SIZE) JISHI_TEST_DATABASE=$$database $(BIN)/pytest -q $(BATTERY) --durations 0 --durations-min 5 || failed=1; \
	done; $(BIN)/python -m tests.battery; exit $$failed

# The pictures of the console: a server on demo data, every screen in Chromium.
screenshots: $(DEV)
	$(BIN)/python -m bench.screenshots

.PHONY: run console screenshots clients bucket test check battery lint lint-console test-console format lock migration docs docs-site schema bench demo

run: $(RUNTIME)
	$(BIN)/jishi run

# The browser and frontends' libraries are tried once, and so is what asks no database (tests/conftest.py leaves it out).
test: lint test-console clients bucket
	JISHI_TEST_DATABASE=sqlite $(PYTEST)
	JISHI_TEST_DATABASE=postgres $(PYTEST) --ignore tests/domain --ignore tests/console --ignore tests/clients --ignore tests/house

check: lint bucket
	JISHI_TEST_DATABASE=sqlite $(PYTEST) -m "not slow"

# The console's bundle is committed, so that only who changes it needs Node (20.19 or newer).
console: $(MODULES)
	cd console && npm run types && npm run check && npm test && rm -rf dist && npm run build

lint: $(DEV) lint-console
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

ifdef NODE
lint-console: $(MODULES)
	cd console && npm run --silent check
	$(BIOME) check . && cd ../../examples/page && ../../console/node_modules/.bin/biome check .

test-console: $(MODULES)
	cd console && npm test --silent

# Apollo, urql, Relay and the tools around them, for tests/clients; ariadne-codegen apart, for its graphql-core is older, and
# Schemathesis, for what it brings along.
clients: $(CLIENTS) $(ARIADNE) $(FUZZ) $(NOTEBOOK)
else
lint-console test-console:
	@echo "!!! No Node of 20.19 or newer here: $@ was SKIPPED. The console's sources were not looked at; .ci/run looks at them." >&2

clients: $(ARIADNE) $(FUZZ) $(NOTEBOOK)
	@echo "!!! No Node of 20.19 or newer here: most of tests/clients will be SKIPPED. No frontend's library was tried; .ci/run tries them." >&2
endif

# A server that speaks S3, for tests/graph/files: apart, for its libraries are older than ours.
bucket: $(BUCKET)

format: $(DEV) $(if $(NODE),$(MODULES))
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
ifdef NODE
	cd console && npm run --silent format
	$(BIOME) check --write .
endif

# The development lock is held to the runtime lock: both install the same versions of what they share.
COMPILE = uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header
lock:
	$(PYTHON) -m venv .venv/lock && .venv/lock/bin/pip install -q uv
	.venv/lock/bin/$(COMPILE) --upgrade pyproject.toml -o requirements.lock
	.venv/lock/bin/$(COMPILE) --upgrade --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	.venv/lock/bin/$(COMPILE) --upgrade tests/clients/ariadne/requirements.in -o tests/clients/ariadne/requirements.lock
	.venv/lock/bin/$(COMPILE) --upgrade tests/clients/schemathesis/requirements.in -o tests/clients/schemathesis/requirements.lock
	.venv/lock/bin/$(COMPILE) --upgrade tests/clients/notebook/requirements.in -o tests/clients/notebook/requirements.lock
	.venv/lock/bin/$(COMPILE) --upgrade tests/graph/files/bucket/requirements.in -o tests/graph/files/bucket/requirements.lock

migration: $(DEV)
	$(BIN)/python -m records.migrating $(NAME)

docs: $(DEV)
	$(BIN)/jishi regulation --write
	$(BIN)/jishi picture --write
	$(BIN)/jishi roles --write
	$(BIN)/jishi manual --write
	$(BIN)/jishi settings --write
	$(BIN)/jishi templates --write

# docs/ as a site in var/docs/site, Chinese with the English below en/; strictly, so that a link to nowhere is an error.
docs-site: $(DEV)
	$(BIN)/python site/pages.py var/docs
	$(BIN)/zensical build --strict -f var/docs/zh.yml
	$(BIN)/zensical build --strict -f var/docs/en.yml

schema: $(DEV)
	$(BIN)/jishi schema

bench: $(DEV)
	$(BIN)/python -m bench

demo: $(RUNTIME)
	$(BIN)/jishi demo

$(RUNTIME): requirements.lock pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .
	touch $@

$(DEV): requirements-dev.lock $(RUNTIME)
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.lock
	touch $@

$(MODULES): console/package-lock.json
	cd console && npm ci --silent
	touch $@

$(CLIENTS): tests/clients/package-lock.json
	cd tests/clients && npm ci --silent
	touch $@

$(ARIADNE): tests/clients/ariadne/requirements.lock
	test -x .venv/clients/bin/python || $(PYTHON) -m venv .venv/clients
	.venv/clients/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	touch $@

$(FUZZ): tests/clients/schemathesis/requirements.lock
	test -x .venv/fuzz/bin/python || $(PYTHON) -m venv .venv/fuzz
	.venv/fuzz/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	touch $@

$(NOTEBOOK): tests/clients/notebook/requirements.lock
	test -x .venv/notebook/bin/python || $(PYTHON) -m venv .venv/notebook
	.venv/notebook/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	touch $@

$(BUCKET): tests/graph/files/bucket/requirements.lock
	test -x .venv/bucket/bin/python || $(PYTHON) -m venv .venv/bucket
	.venv/bucket/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	touch $@
