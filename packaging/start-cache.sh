# A cache of what the JVM works out anew at every start (JEP 483, 514, 515): classes read, checked and
# linked, and which methods are hot. It is recorded once for a build, from a window on the demo study in
# a virtual display, and lies in target. The JVM ignores one that does not fit. Sourced, never run.

start_cache=$root/target/start-cache/window.aot
demo_study=$root/test-images/studies/iss-with-supratentorial-extension/dicom

# The command that starts the window, as far as the cache depends on it: in the array `window`.
find_window_command() {
  window_classpath=$(echo "$root"/target/app-*.jar):$(cat "$root/target/runtime.classpath")
  window_java=("$JAVA_HOME/bin/java" -Xmx4g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow)
  window_main=(-cp "$window_classpath" org.sideroscope.app.Launcher)
}

# What a cache was recorded from.
start_cache_origin() { printf '%s\n' "$window_classpath"; cat "$JAVA_HOME/release"; }

# start_cache_is FILE: whether FILE notes that it stands for this build and this JVM.
start_cache_is() {
  local -a jars
  [ "$(cat "$1" 2>/dev/null)" = "$(start_cache_origin)" ] || return 1
  IFS=: read -ra jars <<<"$window_classpath"
  [ -z "$(find "${jars[@]}" -newer "$1" -print -quit)" ]
}

# Records the cache, or notes that this build cannot.
record_start_cache() {
  local new=$start_cache.$BASHPID
  if on_virtual_display -n 170 timeout 120 "${window_java[@]}" -XX:AOTCacheOutput="$new" "${window_main[@]}" \
    --start-times "$demo_study" && [ -s "$new" ]; then
    mv "$new" "$start_cache"
    start_cache_origin >"$start_cache.of"
  else
    rm -f "$new"
    start_cache_origin >"$start_cache.failed"
    return 1
  fi
}

# Records it now if it is not there.
need_start_cache() {
  start_cache_is "$start_cache.of" && return 0
  need_virtual_display
  mkdir -p "${start_cache%/*}"
  say "Recording the start of the window …"
  record_start_cache >"${start_cache%/*}/log" 2>&1 </dev/null ||
    die "Recording the start of the window failed (see target/start-cache/log)."
}

# Has it recorded for the next start, where that can be done unseen: behind everything else, and only
# once the window that is being opened now no longer needs the processor.
want_start_cache() {
  start_cache_is "$start_cache.of" || start_cache_is "$start_cache.failed" && return 0
  command -v xvfb-run >/dev/null && command -v timeout >/dev/null && command -v flock >/dev/null || return 0
  mkdir -p "${start_cache%/*}"
  (
    flock -n 9 && renice -n 19 -p "$BASHPID" && sleep 20 && record_start_cache
  ) 9>"$start_cache.lock" >"${start_cache%/*}/log" 2>&1 </dev/null &
}

# Adds the cache to the command, if it is there. The JVM is to be silent about one that does not fit.
use_start_cache() {
  start_cache_is "$start_cache.of" || return 0
  window_java+=(-XX:AOTCache="$start_cache" '-Xlog:aot*=off' '-Xlog:cds*=off')
}
