# shellcheck shell=sh disable=SC2034
# What the operating system must supply. Sourced by mvnw, duizhao and .ci/run, never run by itself.

debian_window_packages="libgtk-3-0 libxtst6 libgl1 fonts-noto-cjk"

# What drawing text needs even without a display, as in the tests.
debian_text_packages="libpangoft2-1.0-0"

# Whether the dynamic linker knows every library named; outside Linux nothing is asked for.
has_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
  for library in "$@"; do
    case $known in *"$library"*) ;; *) return 1 ;; esac
  done
}

has_window_libraries() {
  has_libraries libgtk-3.so.0 libXtst.so.6
}

has_text_libraries() {
  has_libraries libpangoft2-1.0.so.0
}

# Installs packages where it may (Debian or Ubuntu, as root); otherwise prints the exact command.
install_debian_packages() {
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "duizhao: installing $*" >&2
    apt-get update -qq >/dev/null 2>&1 || true
    if DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
      >/dev/null 2>&1; then
      return 0
    fi
  fi
  if command -v apt-get >/dev/null 2>&1; then
    echo "duizhao: system libraries are missing; run: sudo apt-get install $*" >&2
  elif command -v dnf >/dev/null 2>&1; then
    echo "duizhao: the window needs system libraries; run: sudo dnf install gtk3 libXtst google-noto-sans-cjk-fonts" >&2
  elif command -v pacman >/dev/null 2>&1; then
    echo "duizhao: the window needs system libraries; run: sudo pacman -S gtk3 libxtst noto-fonts-cjk" >&2
  else
    echo "duizhao: the window needs GTK 3 and libXtst from your system's packages" >&2
  fi
  return 1
}

# Makes ready for a window; fails with one line when it cannot.
prepare_window() {
  if ! has_window_libraries; then
    # shellcheck disable=SC2086
    install_debian_packages $debian_window_packages || return 1
  fi
  if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "duizhao: there is no display to open a window on; the commands work without one: duizhao --help" >&2
    return 1
  fi
}
