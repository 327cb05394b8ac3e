# Sourced by the launchers: brings Node, the packages and Blender, and is done in a moment where all is there.
#   . scripts/setup.sh; setup        afterwards `node` is Node 24 or newer, first on PATH
# Says one line a step on stderr; the whole output of the steps is in .bozzetto/setup.log, whose end is shown when one fails.
# What it can't get ends with exit code 4 and the command that mends it; a missing Blender is only told, because
# `bozzetto doctor` and the commands that need none must go on. BOZZETTO_NO_INSTALL=1 leaves the system's packages alone.
# shellcheck shell=bash

SETUP_ROOT=${BASH_SOURCE[0]%/*}/..
SETUP_NODE=24
SETUP_APT_BLENDER=(blender python3-numpy libgl1-mesa-dri libegl1 python3-socketio python3-websocket bubblewrap libseccomp2)

setup() {
  SETUP_ROOT=$(cd -- "$SETUP_ROOT" && pwd -P)
  SETUP_LOG=$SETUP_ROOT/.bozzetto/setup.log
  if ! { setup_has_node && setup_has_packages; }; then
    setup_alone setup_node_and_packages
    setup_has_node
  fi
  setup_has_blender || setup_blender
}

setup_say() { printf 'setup: %s\n' "$*" >&2; }

setup_stop() {
  setup_say "$@"
  exit 4
}

# setup_step WORDS COMMAND…: runs it quietly; status of the command.
setup_step() {
  setup_say "$1 …"
  shift
  local status=0
  "$@" >>"$SETUP_LOG" 2>&1 </dev/null || status=$?
  if ((status)); then
    setup_say "that failed (status $status); the end of $SETUP_LOG:"
    tail -n 15 "$SETUP_LOG" >&2
  fi
  return "$status"
}

# Two processes that start at once set up one after the other; the second then finds all there.
setup_alone() {
  mkdir -p "$SETUP_ROOT/.bozzetto" 2>/dev/null && { : >>"$SETUP_LOG"; } 2>/dev/null ||
    setup_stop "packages have to be installed, but $SETUP_ROOT is not writable; run scripts/bozzetto doctor once as its owner"
  if command -v flock >/dev/null; then
    exec {SETUP_LOCK}>"$SETUP_ROOT/.bozzetto/setup.lock"
    flock "$SETUP_LOCK"
  fi
  local status=0
  "$@" || status=$?
  [[ -z ${SETUP_LOCK:-} ]] || exec {SETUP_LOCK}>&-
  return "$status"
}

setup_node_and_packages() {
  setup_has_node || setup_node
  setup_has_packages || setup_packages
}

# Our own copy first: it is found without running anything.
setup_has_node() {
  local arch=x64 bin version
  [[ $HOSTTYPE == aarch64 || $HOSTTYPE == arm64 ]] && arch=arm64
  bin=$SETUP_ROOT/scripts/node/node_modules/node-linux-$arch/bin
  if [[ -x $bin/node ]]; then
    [[ $PATH == "$bin":* ]] || export PATH=$bin:$PATH
    return 0
  fi
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  ((${version%%.*} >= SETUP_NODE))
}

setup_node() {
  if ! command -v npm >/dev/null; then
    setup_apt 'installing npm' npm || setup_stop 'npm is needed: install it (Debian, Ubuntu: apt-get install npm), or put Node 24 or newer with its npm on PATH'
  fi
  setup_step "fetching Node $SETUP_NODE from npm" npm ci --prefix "$SETUP_ROOT/scripts/node" && setup_has_node ||
    setup_stop "Node $SETUP_NODE could not be fetched: put Node $SETUP_NODE or newer on PATH and try again"
}

# scripts/prepare, which npm runs too, leaves a copy of the lock file that was installed: the same bytes mean nothing to do.
setup_has_packages() { cmp -s "$SETUP_ROOT/package-lock.json" "$SETUP_ROOT/node_modules/.installed-lock.json"; }

setup_packages() {
  command -v npm >/dev/null || setup_apt 'installing npm' npm || setup_stop 'npm is needed: install it (Debian, Ubuntu: apt-get install npm)'
  setup_step 'installing packages' npm ci --prefix "$SETUP_ROOT" && "$SETUP_ROOT/scripts/prepare" ||
    setup_stop "the packages could not be installed: run npm ci in $SETUP_ROOT"
}

# Debian's Blender uses the system's Python; another one that BOZZETTO_BLENDER names brings its own, which `bozzetto doctor` looks into.
setup_has_blender() {
  [[ -z ${BOZZETTO_BLENDER:-} ]] || return 0
  command -v blender >/dev/null || [[ -x /usr/bin/blender ]] || return 1
  [[ -f /etc/debian_version && -x /usr/bin/blender ]] || return 0
  local modules=/usr/lib/python3/dist-packages
  [[ -x /usr/bin/bwrap && -n $(compgen -G '/usr/lib/*/libseccomp.so.2') && -d $modules/numpy && -d $modules/socketio && -d $modules/websocket ]] && compgen -G '/usr/lib/*/libEGL.so.1' >/dev/null && compgen -G '/usr/lib/*/dri' >/dev/null
}

setup_blender() {
  mkdir -p "$SETUP_ROOT/.bozzetto" 2>/dev/null && { : >>"$SETUP_LOG"; } 2>/dev/null || SETUP_LOG=/dev/null
  setup_apt 'installing Blender' "${SETUP_APT_BLENDER[@]}" ||
    setup_say "Blender is not complete; as root: apt-get install --no-install-recommends ${SETUP_APT_BLENDER[*]}"
}

# setup_apt WORDS PACKAGE…: only as root and where there is apt-get.
setup_apt() {
  local words=$1
  shift
  [[ -z ${BOZZETTO_NO_INSTALL:-} && $EUID -eq 0 ]] && command -v apt-get >/dev/null || return 1
  setup_step "$words" setup_apt_install "$@"
}

setup_apt_install() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update && apt-get install -y --no-install-recommends "$@"
}
