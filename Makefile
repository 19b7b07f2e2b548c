# `make guide` and `make test` are all the set-up there is; `make help` lists the rest.

GUIDE ?= .
OUTPUT ?= public
TEST_FLAGS ?=
# How many random programs are compared with the real compiler, and from which seed on.
COUNT ?= 2000
SEED ?= 1
# How many of those that disagree are made small.
SHRINK ?= 4
# How long the fuzzer looks.
SECONDS ?= 60
# One folder for each set of compiler flags: a changed flag would rebuild everything in the other.
RELEASE := .build-release
GUIDEGEN := $(RELEASE)/release/guidegen
# Tests/Programs is left out: example programs are input, and may look as an author's do.
SWIFT_FILES := Sources $(wildcard Tests/*Tests) Tests/GuideTestSupport Package.swift wasm

.PHONY: guide test build check install format format-check wasm browser faults differential fuzz \
	bench man clean help

guide: build ## install what is missing, build guidegen, check and build the guide into public/
	@scripts/install-search.sh
	@scripts/install-cards.sh
	$(GUIDEGEN) check $(GUIDE)
	PATH="$(CURDIR)/.venv-search/bin:$$PATH" $(GUIDEGEN) build $(GUIDE) --output $(OUTPUT)

test: install ## install what is missing, build and run all tests (TEST_FLAGS='--filter Markdown')
	swift build --build-tests
	swift test --skip-build --disable-xctest $(TEST_FLAGS)

build: install ## build guidegen for release
	swift build -c release --scratch-path $(RELEASE) --product guidegen

check: build ## check the guide: examples, promises, links
	$(GUIDEGEN) check $(GUIDE)

install: ## install what is missing
	@scripts/install-dependencies.sh

format: ## format all Swift code
	swift format --in-place --parallel --recursive $(SWIFT_FILES)

format-check: ## fail where Swift code is not formatted
	swift format lint --strict --parallel --recursive $(SWIFT_FILES)

wasm: ## build the portable targets for wasm32, and try them where node is installed
	wasm/build.sh .build-wasm
	wasm/check.sh .build-wasm

browser: ## open the built guide, and a preview while it is written, in a headless browser
	Tests/Browser/run.sh $(OUTPUT)
	Tests/Browser/preview.sh $(GUIDEGEN)

faults: build ## kill builds, fill the disk, delete files meanwhile, and build what is very large
	Tests/Faults/faults.py $(GUIDEGEN)

differential: install ## compare random programs with the real compiler (COUNT=2000 SEED=1)
	swift build --build-tests
	DIFFERENTIAL_COUNT=$(COUNT) DIFFERENTIAL_SEED=$(SEED) DIFFERENTIAL_SHRINK=$(SHRINK) \
	  swift test --skip-build --disable-xctest --filter RandomProgramTests

fuzz: ## look for inputs that break the language of examples (SECONDS=60)
	scripts/fuzz.sh $(SECONDS)

bench: build ## measure what the budgets are about
	scripts/bench.py $(GUIDEGEN)

man: build ## write the manual page, .build-release/guidegen.1
	scripts/man.py $(GUIDEGEN) > $(RELEASE)/guidegen.1

clean: ## remove everything that was built
	rm -rf .build .build-* .venv-ci .venv-search
	find public -mindepth 1 ! -name README.md -delete

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 14
