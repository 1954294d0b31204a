#!/bin/sh
# 正式发布之前的三步：核对、正式构建、核验。一步不过就停，原来的网站不动。
# 用法：sh publish.sh [发布到的文件夹]；程序不叫 mingzhang 时，写在 MINGZHANG 里：
#   MINGZHANG="java -jar mingzhang.jar" sh publish.sh
set -eu
cd -- "$(dirname -- "$0")"

out=${1:-target/site}
mingzhang=${MINGZHANG:-mingzhang}

# shellcheck disable=SC2086 # the command may have arguments
$mingzhang check
# shellcheck disable=SC2086
$mingzhang build --release --out "$out"
# shellcheck disable=SC2086
$mingzhang verify "$out"
