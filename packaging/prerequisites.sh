# What the starter scripts share: finding JDK 25 and Maven, installing system packages where that is
# possible. Sourced, never run. Every message is one sentence on stderr.

say() { printf '%s\n' "$*" >&2; }

die() { say "$*"; exit 1; }

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  local version
  version=$("$1/bin/javac" -version 2>&1) || return 1
  version=${version#javac }
  [ "${version%%[.-]*}" -ge 25 ] 2>/dev/null
}

# Prints the home of a JDK 25 or newer.
find_jdk_25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" \
    "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")")")" \
    /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

is_debian() { [ -e /etc/debian_version ] && command -v apt-get >/dev/null; }

# The command that gives root's rights without asking, if there is one.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif sudo -n true 2>/dev/null; then
    sudo -n -- "$@"
  else
    return 126
  fi
}

has_package() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed'; }

apt_knows() { [ -n "$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -v '(none)')" ]; }

# need_packages WHAT-FOR PACKAGE…: installs those that are missing; a|b takes the first that exists.
need_packages() {
  local purpose=$1 wanted name missing=()
  shift
  for wanted in "$@"; do
    local there=no
    for name in ${wanted//|/ }; do has_package "$name" && there=yes; done
    [ "$there" = yes ] || missing+=("$wanted")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  as_root true 2>/dev/null ||
    die "$purpose needs the Debian packages ${missing[*]}: install them as root, then start again."
  say "Installing ${missing[*]} …"
  as_root apt-get update -qq >/dev/null 2>&1 || true
  local chosen=()
  for wanted in "${missing[@]}"; do
    for name in ${wanted//|/ }; do
      if apt_knows "$name"; then
        chosen+=("$name")
        break
      fi
    done
  done
  local log
  log=$(mktemp)
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" >"$log" 2>&1 ||
    die "$purpose needs the Debian packages ${missing[*]}, and installing them failed (see $log)."
  rm -f "$log"
}

# Sets JAVA_HOME to a JDK 25, installing it from the distribution where that carries one.
need_jdk_25() {
  local home
  if ! home=$(find_jdk_25); then
    if is_debian && as_root true 2>/dev/null; then
      as_root apt-get update -qq >/dev/null 2>&1 || true
      apt_knows openjdk-25-jdk-headless && need_packages "Sideroscope" openjdk-25-jdk-headless
    fi
    home=$(find_jdk_25) ||
      die "Sideroscope needs a JDK 25: install one (for example Eclipse Temurin 25) and set JAVA_HOME to it, then start again."
  fi
  export JAVA_HOME=$home
}

# What building needs: JDK 25, Maven, the DICOM toolkit.
need_build() {
  need_jdk_25
  if is_debian; then
    need_packages "Building Sideroscope" libpixelmed-java libpixelmed-imageio-java
    command -v mvn >/dev/null || need_packages "Building Sideroscope" maven
  fi
}

# What a JavaFX window needs.
need_window() {
  if is_debian; then
    need_packages "The window" "libgtk-3-0t64|libgtk-3-0" "libgl1" "libxtst6" "libxxf86vm1" fonts-dejavu-core
    want_east_asian_font
  fi
}

# Names in Chinese, Japanese and Korean are boxes without a font for them. Nothing else needs it, so
# it is installed where that can be done without asking, tried once, and never missed.
want_east_asian_font() {
  local tried=$root/target/east-asian-font
  [ ! -e "$tried" ] && ! has_package fonts-noto-cjk && as_root true 2>/dev/null || return 0
  mkdir -p "$root/target" && touch "$tried"
  (need_packages "Writing names in Chinese, Japanese and Korean" fonts-wqy-zenhei) || true
}

# A display of our own where there is none.
need_virtual_display() {
  if is_debian; then need_packages "A picture without a display" xvfb xauth; fi
  command -v xvfb-run >/dev/null ||
    die "There is no display, and drawing without one needs Xvfb: install xvfb, then start again."
}

# start_displays COUNT: as many virtual displays, numbered $displays followed by 1 to COUNT, until the script ends.
start_displays() {
  local count=$1 i
  displays=11
  while compgen -G "/tmp/.X11-unix/X${displays}[1-9]" >/dev/null || compgen -G "/tmp/.X${displays}[1-9]-lock" >/dev/null; do
    displays=$((displays + 1))
  done
  trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
  for ((i = 1; i <= count; i++)); do
    Xvfb ":$displays$i" -screen 0 1920x1080x24 -nolisten tcp >/dev/null 2>&1 &
  done
  for ((i = 1; i <= count; i++)); do
    until [ -e "/tmp/.X11-unix/X$displays$i" ]; do
      kill -0 "%$i" 2>/dev/null || die "The virtual display :$displays$i did not start."
      sleep 0.1
    done
  done
}

on_virtual_display() { xvfb-run -a -s "-screen 0 1920x1080x24" "$@"; }

# Sources newer than the stamp of the last build, or no build at all.
needs_building() {
  local stamp=$1
  [ -e "$stamp" ] || return 0
  [ -n "$(find "$root" \( -name target -o -name .git \) -prune -o -type f \
    \( -path '*/src/main/*' -o -name pom.xml -o -name app.pom.xml \) -newer "$stamp" -print -quit)" ]
}

# build_if_needed: packages every module once; its output is kept in target/build.log.
build_if_needed() {
  local stamp=$root/target/packaged
  needs_building "$stamp" || return 0
  need_build
  mkdir -p "$root/target"
  exec 9>"$root/target/build.lock"
  if command -v flock >/dev/null; then flock 9; fi
  if ! needs_building "$stamp"; then
    exec 9>&-
    return 0
  fi
  say "Building Sideroscope (its log is target/build.log) …"
  touch "$stamp.begun"
  (cd "$root" && ./mvnw -B -ntp -DskipTests -Dspotless.check.skip=true package) \
    >"$root/target/build.log" 2>&1 </dev/null ||
    die "Building failed: $(grep -m1 -E '^\[ERROR\]|is missing' "$root/target/build.log" || echo "see target/build.log")"
  mv "$stamp.begun" "$stamp"
  exec 9>&-
}
