#!/bin/sh
# Makes zh.words.gz from the word list of Debian's package python3-jieba:
#   sh refresh.sh /usr/lib/python3/dist-packages/jieba/dict.txt
# Lines "word frequency tag", in the list's own order; gzip -n keeps name and date out, so the same list gives the same
# bytes. The build compiles the file; nothing else has to be run.
set -eu
[ $# -eq 1 ] || { echo "Usage: sh refresh.sh DICT.TXT" >&2; exit 2; }
cd "$(dirname "$0")"
gzip -9nc "$1" > zh.words.gz
