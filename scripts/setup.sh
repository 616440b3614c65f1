# shellcheck shell=bash
# Sourced by the scripts in this folder: what is needed, with which flags everything is built, and how progress is told.
# One set of flags for demo, test, check and docs, so that they share one build of the dependencies.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_flags=(-c release --explicit-target-dependency-import-check error)
setu="$root/.build/release/setu"

# Debian packages: what the product links, what the tests run beside it (adapters in Python), and what scripts/bench compares it with.
product_packages=(libsqlite3-dev librdkafka-dev libssl-dev libxml2-dev zlib1g-dev pkg-config)
test_packages=(python3)
bench_packages=(g++ libsimdjson-dev libexpat1-dev libicu-dev python3 python3-venv)

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $*"; exit 1; }

need_swift() {
    command -v swift >/dev/null || fail "Swift 6.3 is needed and not on the PATH: https://www.swift.org/install"
}

# need_packages NAME…: installs the Debian packages that are missing, asking nothing.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian or Ubuntu, so nothing is installed. Needed, by their Debian names: $*"
        return
    fi
    local missing=() package log as_root=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed$' || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "missing, and neither root nor sudo to install them: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]} with apt-get"
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get update -q &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } \
        >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        rm -f "$log"
        fail "apt-get could not install ${missing[*]}"
    fi
    rm -f "$log"
}

# with_progress LABEL COMMAND…: runs a long command with one line of progress; its output is shown only if it fails.
with_progress() {
    local label=$1 log pid started=$SECONDS status=0 told=0 step
    shift
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    # A command in the background does not hear Ctrl-C by itself.
    trap 'kill "$pid" 2>/dev/null; rm -f "$log"; exit 130' INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        step=$(grep -oE '^\[[0-9]+/[0-9]+\]|^(Fetching|Computing version|Creating working copy)' "$log" | tail -n 1 || true)
        if [ -t 2 ]; then
            printf '\r\033[K%s, %d s %s' "$label" $((SECONDS - started)) "$step" >&2
        elif [ $((SECONDS - started)) -ge $((told + 30)) ]; then
            told=$((SECONDS - started))
            say "$label, $told s $step"
        fi
        sleep 1
    done
    wait "$pid" || status=$?
    trap - INT TERM
    [ ! -t 2 ] || printf '\r\033[K' >&2
    if [ "$status" -ne 0 ]; then
        cat "$log" >&2
        rm -f "$log"
        say "$label: failed after $((SECONDS - started)) s"
        return "$status"
    fi
    rm -f "$log"
    say "$label: done in $((SECONDS - started)) s"
}

# build LABEL ARGUMENT…: swift build with the flags of every build.
build() {
    local label=$1
    shift
    need_swift
    with_progress "$label" swift build --package-path "$root" "${build_flags[@]}" "$@"
}

build_setu() {
    need_packages "${product_packages[@]}"
    build "Building setu (the first time takes several minutes)" --product setu
}

build_tests() {
    need_packages "${product_packages[@]}" "${test_packages[@]}"
    # The binary first: tests run it as a person would.
    build "Building setu (the first time takes several minutes)" --product setu &&
        build "Building the tests" --build-tests
}
