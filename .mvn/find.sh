# shellcheck shell=sh
# Finds what the build needs. Sourced by mvnw and duizhao, never run by itself.

maven_version=3.9.11
maven_url="https://archive.apache.org/dist/maven/maven-3/$maven_version/binaries/apache-maven-$maven_version-bin.tar.gz"
maven_sha512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

# Sets JAVA_HOME to a JDK 25: the one it names, the one on PATH, or one in the usual folders.
find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    return 0
  fi
  if command -v javac >/dev/null 2>&1; then
    on_path=$(command -v javac)
    while [ -L "$on_path" ]; do
      link=$(readlink "$on_path")
      case $link in
        /*) on_path=$link ;;
        *) on_path=$(dirname -- "$on_path")/$link ;;
      esac
    done
    JAVA_HOME=$(CDPATH='' cd -- "$(dirname -- "$on_path")/.." && pwd)
    if is_jdk_25 "$JAVA_HOME"; then
      return 0
    fi
  fi
  for JAVA_HOME in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk@25 \
    /usr/local/opt/openjdk@25 /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jenv/versions/*; do
    if is_jdk_25 "$JAVA_HOME"; then
      return 0
    fi
  done
  echo "duizhao: no JDK 25 found in JAVA_HOME, on PATH or in the usual folders; install one (for example Temurin 25) or set JAVA_HOME to it" >&2
  return 1
}

# Sets maven to a Maven to run.
find_maven() {
  if command -v mvn >/dev/null 2>&1; then
    maven=$(command -v mvn)
    return 0
  fi
  cache=${MAVEN_USER_HOME:-${HOME:?}/.m2}/wrapper/dists
  maven=$cache/apache-maven-$maven_version/bin/mvn
  if [ -x "$maven" ]; then
    return 0
  fi
  mkdir -p "$cache"
  archive=$cache/apache-maven-$maven_version.$$.tar.gz
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL -o "$archive" "$maven_url" || true
  elif command -v wget >/dev/null 2>&1; then
    wget -q -O "$archive" "$maven_url" || true
  fi
  if ! { [ -s "$archive" ] && printf '%s  %s\n' "$maven_sha512" "$archive" | sha512_check; }; then
    rm -f "$archive"
    echo "duizhao: Maven $maven_version could not be downloaded; install Maven 3.8.1 or newer so that mvn is on PATH" >&2
    return 1
  fi
  tar -xzf "$archive" -C "$cache"
  rm -f "$archive"
}

sha512_check() {
  if command -v sha512sum >/dev/null 2>&1; then
    sha512sum -c - >/dev/null 2>&1
  else
    shasum -a 512 -c - >/dev/null 2>&1
  fi
}
