# What the operating system must supply for a window. Sourced by duizhao and .ci/run.

debian_window_packages="libgtk-3-0 libxtst6 libgl1 fonts-noto-cjk"

# Libraries the window loads, by the names the dynamic linker knows.
has_window_libraries() {
  [ "$(uname -s)" != Linux ] || {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    case $known in *libgtk-3.so.0*) ;; *) return 1 ;; esac
    case $known in *libXtst.so.6*) ;; *) return 1 ;; esac
  }
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
    echo "duizhao: the window needs system libraries; run: sudo apt-get install $*" >&2
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
