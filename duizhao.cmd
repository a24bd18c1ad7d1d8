@echo off
rem Starts Duizhao; builds it first when it has not been built or its sources are newer.
setlocal
for %%d in ("%~dp0.") do set "root=%%~fd"
call "%root%\.mvn\find.cmd" jdk || exit /b 2
set "jar=%root%\target\duizhao.jar"

call :is_built && goto start
>&2 echo duizhao: building, once...
if not exist "%root%\target" mkdir "%root%\target"
pushd "%root%"
call mvnw.cmd -q -DskipTests package >"%root%\target\build.log" 2>&1
set "built=%ErrorLevel%"
popd
if not "%built%"=="0" (
  >&2 findstr /c:"ERROR" /c:"duizhao:" "%root%\target\build.log"
  >&2 echo duizhao: the build failed; target\build.log says why
  exit /b 2
)

:start
"%JAVA_HOME%\bin\java.exe" ^
  "--module-path=%root%\target\javafx" --add-modules=javafx.controls ^
  --enable-native-access=javafx.graphics,ALL-UNNAMED ^
  -XX:+UseSerialGC "-Dduizhao.home=%root%" ^
  -cp "%jar%;%root%\target\lib\*" org.duizhao.Main %*
exit /b %ErrorLevel%

:is_built
if not exist "%jar%" exit /b 1
if not exist "%root%\target\lib" exit /b 1
if not exist "%root%\target\javafx" exit /b 1
set "DUIZHAO_ROOT=%root%"
powershell.exe -NoProfile -NonInteractive -Command "$r = $env:DUIZHAO_ROOT; $built = (Get-Item -LiteralPath (Join-Path $r 'target\duizhao.jar')).LastWriteTimeUtc; $files = @(Get-Item -LiteralPath (Join-Path $r 'pom.xml')) + @(Get-ChildItem -LiteralPath (Join-Path $r 'src\main') -Recurse -File); if ($files | Where-Object { $_.LastWriteTimeUtc -gt $built }) { exit 1 }"
exit /b %ErrorLevel%
