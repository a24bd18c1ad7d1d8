@echo off
rem Runs Maven on a JDK 25 found on this machine. An installed Maven is used when there is one;
rem otherwise the pinned one is downloaded once from the Apache archive.
setlocal
call "%~dp0.mvn\find.cmd" jdk || exit /b 2
call "%~dp0.mvn\find.cmd" maven || exit /b 2
set "MAVEN_OPTS=%MAVEN_OPTS% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
call "%maven%" %*
exit /b %ErrorLevel%
