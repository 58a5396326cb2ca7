# The same lines without make: see README.md. PYTHON=python3.12 chooses another Python.
PYTHON ?= python3
GATE = $(PYTHON) desktop/bootstrap.py

.PHONY: run setup test lint content lock package bench clean

run:        ## set up what is missing, then start the window (or, with no display, the demo)
	@$(GATE) run

setup:      ## .venv, libraries from the lock, the package in place
	@$(GATE) setup

test:       ## set up, then lint, types and every test, offscreen
	@$(GATE) test

content:    ## build content.db from resources/guidance/*.md
	@$(GATE) content

package:    ## build dist/sotay and run the built program's self-test
	@$(GATE) package

bench:      ## every benchmark; figures go to docs/benchmarks/
	@$(GATE) bench

lock:       ## pin every library for every system, with hashes; no host and no path is written
	uv pip compile pyproject.toml --extra build --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --quiet --custom-compile-command "make lock" -o requirements.lock
	uv pip compile pyproject.toml --extra build --extra dev --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --quiet --custom-compile-command "make lock" -o requirements-dev.lock

clean:      ## remove what was built; the person's own data is elsewhere
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache
