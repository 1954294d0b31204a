@echo off
rem Runs Mingzhang on Windows; builds its jar first when that is missing.
rem After a change of the sources, delete target\mingzhang.jar to have it built anew.
setlocal
set "HOME_DIR=%~dp0"
rem A release has the jar beside this file.
set "JAR=%HOME_DIR%mingzhang.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%target\mingzhang.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
  pushd "%HOME_DIR%"
  call mvnw.cmd -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true -Drelease.skip=true package
  popd
)
if not exist "%JAR%" (
  echo error: The program could not be built. 1>&2
  exit /b 1
)
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -XX:MetaspaceSize=192m -Dfile.encoding=UTF-8 %MINGZHANG_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
