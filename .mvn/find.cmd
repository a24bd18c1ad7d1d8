@echo off
rem Finds what the build needs. Called by mvnw.cmd and duizhao.cmd with "jdk" or "maven"; sets JAVA_HOME or maven.
set "maven_version=3.9.11"
set "maven_url=https://archive.apache.org/dist/maven/maven-3/%maven_version%/binaries/apache-maven-%maven_version%-bin.tar.gz"
set "maven_sha512=bcfe4fe305c962ace56ac7b5fc7a08b87d5abd8b7e89027ab251069faebee516b0ded8961445d6d91ec1985dfe30f8153268843c89aa392733d1a3ec956c9978"
goto find_%~1

rem A JDK 25: the one JAVA_HOME names, the one on PATH, or one in the usual folders.
:find_jdk
if defined JAVA_HOME call :is_jdk_25 "%JAVA_HOME%" && exit /b 0
for /f "delims=" %%j in ('where javac.exe 2^>nul') do call :is_jdk_25 "%%~dpj.." && exit /b 0
for /d %%d in (
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%ProgramFiles%\BellSoft\*"
  "%LocalAppData%\Programs\Eclipse Adoptium\*"
  "%LocalAppData%\Programs\Microsoft\*"
  "%UserProfile%\.jdks\*"
  "%UserProfile%\.sdkman\candidates\java\*"
) do call :is_jdk_25 "%%~d" && exit /b 0
>&2 echo duizhao: no JDK 25 found in JAVA_HOME, on PATH or in the usual folders; install one (for example Temurin 25) or set JAVA_HOME to it
exit /b 1

:is_jdk_25
if not exist "%~1\bin\javac.exe" exit /b 1
findstr /r /b "JAVA_VERSION=.25[^0-9]" "%~1\release" >nul 2>nul || exit /b 1
for %%d in ("%~1") do set "JAVA_HOME=%%~fd"
exit /b 0

rem An installed Maven, or the pinned one from the cache, downloaded once.
:find_maven
for /f "delims=" %%m in ('where mvn.cmd 2^>nul') do (
  set "maven=%%m"
  exit /b 0
)
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%UserProfile%\.m2"
set "maven_cache=%MAVEN_USER_HOME%\wrapper\dists"
set "maven=%maven_cache%\apache-maven-%maven_version%\bin\mvn.cmd"
if exist "%maven%" exit /b 0
if not exist "%maven_cache%" mkdir "%maven_cache%"
set "maven_archive=%maven_cache%\apache-maven-%maven_version%-%RANDOM%.tar.gz"
curl.exe -fsSL -o "%maven_archive%" "%maven_url%" >nul 2>nul
certutil -hashfile "%maven_archive%" SHA512 2>nul | findstr /i /x "%maven_sha512%" >nul || goto no_maven
tar.exe -xzf "%maven_archive%" -C "%maven_cache%" || goto no_maven
del "%maven_archive%" >nul 2>nul
exit /b 0

:no_maven
if exist "%maven_archive%" del "%maven_archive%" >nul 2>nul
>&2 echo duizhao: Maven %maven_version% could not be downloaded; install Maven 3.8.1 or newer so that mvn is on PATH
exit /b 1
