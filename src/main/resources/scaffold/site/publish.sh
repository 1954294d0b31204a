#!/bin/sh
# 审阅一次改动，或者正式发布。人和流水线用的是同一个脚本。
# Reviews a change, or publishes. People and pipelines use the same script.
#
#   sh publish.sh review 基准   核对，生成预览，与基准（提交、分支、标签）比较，结果在 target/review/
#   sh publish.sh publish       正式生成并核验，结果在 target/release/，再交给下面写明的去处
#
# 变量（都可以不写）：
#   MINGZHANG           运行程序的命令，例如 "java -jar mingzhang.jar"
#   MINGZHANG_ZIP       程序发行包：文件或网址
#   MINGZHANG_SHA256    发行包的 SHA-256，写网址时必须写
#   MINGZHANG_TO        核验后发布到这个文件夹，一步切换；不成功时原来的网站不动
#   MINGZHANG_RELEASES  在那里保留最近几次发布，例如 5
#   MINGZHANG_DEPLOY    核验后执行的命令，网站的文件夹加在后面，例如 "sh upload.sh"
set -eu
cd -- "$(dirname -- "$0")"

review=target/review
release=target/release
launcher=

say() {
  printf '%s\n' "$@" >&2
}

fail() {
  say "错误: $1" "error: $2"
  exit 1
}

usage() {
  say '用法: sh publish.sh review 基准（提交、分支、标签）' '      sh publish.sh publish' \
    'usage: sh publish.sh review BASE (a commit, a branch, a tag), or: sh publish.sh publish'
  exit 2
}

download() {
  [ -n "${MINGZHANG_SHA256:-}" ] ||
    fail 'MINGZHANG_ZIP 是网址，请在 MINGZHANG_SHA256 中写明发行包的 SHA-256。' \
      'MINGZHANG_ZIP is an address: name the SHA-256 of the release in MINGZHANG_SHA256.'
  if command -v curl >/dev/null 2>&1; then
    curl -fsSL -o "$2" "$1"
  else
    wget -q -O "$2" "$1"
  fi || fail "无法下载 $1。" "$1 cannot be downloaded."
}

sha256() {
  if command -v sha256sum >/dev/null 2>&1; then
    sha256sum "$1"
  else
    shasum -a 256 "$1"
  fi | cut -d ' ' -f 1
}

unpack() {
  if command -v unzip >/dev/null 2>&1; then
    unzip -q "$1"
  else
    jar xf "$1"
  fi || fail '无法解压发行包，请安装 unzip。' 'The release cannot be unpacked: install unzip.'
}

# Unpacks the release named by MINGZHANG_ZIP and finds the launcher in it.
fetch_program() {
  rm -rf target/program
  mkdir -p target/program
  zip=target/program/release.zip
  case $MINGZHANG_ZIP in
    http://* | https://*) download "$MINGZHANG_ZIP" "$zip" ;;
    *) cp -- "$MINGZHANG_ZIP" "$zip" || fail "找不到发行包 $MINGZHANG_ZIP。" "There is no release $MINGZHANG_ZIP." ;;
  esac
  if [ -n "${MINGZHANG_SHA256:-}" ]; then
    [ "$(sha256 "$zip")" = "$MINGZHANG_SHA256" ] ||
      fail '发行包的 SHA-256 与 MINGZHANG_SHA256 不同，没有使用。' \
        'The SHA-256 of the release is not MINGZHANG_SHA256; it was not used.'
  fi
  (cd target/program && unpack release.zip)
  rm "$zip"
  for launcher in target/program/*/mingzhang; do :; done
  [ -f "$launcher" ] || fail "$MINGZHANG_ZIP 中没有程序。" "$MINGZHANG_ZIP holds no program."
}

find_program() {
  [ -z "${MINGZHANG:-}" ] || return 0
  if [ -n "${MINGZHANG_ZIP:-}" ]; then
    fetch_program
  elif [ -f mingzhang ]; then
    launcher=./mingzhang
  elif ! command -v mingzhang >/dev/null 2>&1; then
    fail '找不到程序 mingzhang：请把它装进系统，或者在 MINGZHANG_ZIP 中写明发行包，或者在 MINGZHANG 中写明命令。' \
      'There is no mingzhang: put it on the path, or name its release in MINGZHANG_ZIP, or a command in MINGZHANG.'
  fi
}

run() {
  if [ -n "${MINGZHANG:-}" ]; then
    # shellcheck disable=SC2086 # the command may have arguments
    $MINGZHANG "$@"
  elif [ -n "$launcher" ]; then
    sh "$launcher" "$@"
  else
    mingzhang "$@"
  fi
}

# Shows a result, also on the page of the run, where the forge has one.
show() {
  cat "$1"
  if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    sed 's/^/    /' "$1" >>"$GITHUB_STEP_SUMMARY"
  fi
}

review_change() {
  rm -rf "$review"
  mkdir -p "$review"
  say '== 核对 check'
  code=0
  run check >"$review/check.txt" || code=$?
  show "$review/check.txt"
  if [ "$code" -ne 0 ]; then
    say '核对没有通过，不生成预览。请按上面的提示改正。' 'The check has failed: no preview. Mend what is named above.'
    exit "$code"
  fi
  say '== 预览 preview'
  run build --out "$review/site"
  say '== 差别 diff'
  # Against the folder, so that what is not committed yet is in it.
  run diff "$1" . --out "$review/diff.txt" --out "$review/diff.json" --out "$review/diff.html"
  show "$review/diff.txt"
  say "完成：$review 中有 check.txt、diff.html 和预览 site/index.html。" "Done: see $review."
}

publish_site() {
  rm -rf "$release"
  mkdir -p "$release"
  say '== 正式生成 build --release'
  run build --release --out "$release/site" --archive "$release/site.zip"
  cp "$release/site/SHA256SUMS" "$release/SHA256SUMS"
  say '== 核验 verify'
  run verify "$release/site" --sums "$release/SHA256SUMS"
  hand_over
}

# The same sources give the same bytes: what appears in the folder is what was verified, and is verified again.
hand_over() {
  if [ -n "${MINGZHANG_TO:-}" ]; then
    say "== 发布 publish: $MINGZHANG_TO"
    run build --release --out "$MINGZHANG_TO" ${MINGZHANG_RELEASES:+"--releases=$MINGZHANG_RELEASES"}
    run verify "$MINGZHANG_TO" --sums "$release/SHA256SUMS"
  fi
  if [ -n "${MINGZHANG_DEPLOY:-}" ]; then
    say "== 发布 publish: $MINGZHANG_DEPLOY"
    # shellcheck disable=SC2086 # the command may have arguments
    $MINGZHANG_DEPLOY "$release/site"
  fi
  say "完成：$release 中有网站 site、site.zip 和 SHA256SUMS。" "Done: see $release."
}

case ${1-}:$# in
  review:2)
    [ -n "$2" ] || usage
    find_program
    review_change "$2"
    ;;
  publish:1)
    find_program
    publish_site
    ;;
  *) usage ;;
esac
